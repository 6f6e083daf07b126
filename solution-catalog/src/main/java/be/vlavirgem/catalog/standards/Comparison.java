package be.vlavirgem.catalog.standards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a file beside the register and says of each item what comes of it; changes nothing itself. */
final class Comparison {

    private final KnownStandards known;
    private final FileItems items;
    private final Set<String> taken = new HashSet<>();

    private Comparison(KnownStandards known, FileItems items) {
        this.known = known;
        this.items = items;
        this.taken.addAll(items.slugs());
    }

    /** The items in the order of the file; a whole file makes vanish what it does not name. */
    static List<ReportLine> of(List<Standard> standards, List<ReadItem> items, boolean whole) {
        var known = new KnownStandards(standards);
        var comparison = new Comparison(known, new FileItems(items, known));
        var lines = comparison.lines();
        return whole ? Stream.concat(lines.stream(), comparison.vanished()).toList() : lines;
    }

    private List<ReportLine> lines() {
        return items.all().stream().map(item -> switch (item) {
            case ReadItem.Unreadable broken ->
                ReportLine.refused(broken.position(), broken.label(), broken.why());
            case ReadItem.About(var one) -> line(one);
        }).toList();
    }

    private ReportLine line(Stated one) {
        var twice = known.identity(one).flatMap(items::places);
        var candidates = known.candidates(one);
        if (twice.isPresent()) {
            return refused(one, Note.of("item-twice", twice.get()));
        }
        if (candidates.size() > 1) {
            return refused(one, Note.of("item-ambiguous",
                    candidates.stream().map(Standard::slug).collect(Collectors.joining(", "))));
        }
        return candidates.isEmpty() ? fresh(one) : changed(one, candidates.getFirst());
    }

    private static ReportLine refused(Stated one, Note why) {
        return ReportLine.refused(one.position(), one.label(), why);
    }

    private ReportLine fresh(Stated one) {
        if (one.text(Field.TITLE).isEmpty()) {
            return refused(one, Note.of("title-missing"));
        }
        var slug = one.slug()
                .orElseGet(() -> Slug.of(one.text(Field.TITLE).orElseThrow(),
                        made -> taken.contains(made) || known.has(made)));
        taken.add(slug);
        return ReportLine.added(one, slug, new Facts(one.texts()), items.remarks(one));
    }

    private ReportLine changed(Stated one, Standard standard) {
        if (standard.isByHand()) {
            return refused(one, Note.of("item-by-hand", standard.slug()));
        }
        var after = standard.facts().with(one.texts());
        var changes = new ArrayList<>(standard.facts().changesTo(after));
        standard.vanishedOn().ifPresent(day -> changes.add(new Facts.Change("vanished", day.toString(), "")));
        return ReportLine.known(one, standard, after, changes, items.remarks(one));
    }

    /** What the register had and no item names, whether that item could be taken or not. */
    private Stream<ReportLine> vanished() {
        var named = items.stated()
                .flatMap(one -> known.candidates(one).stream())
                .map(Standard::slug)
                .collect(Collectors.toCollection(items::slugs));
        return known.missing(named).map(ReportLine::vanished);
    }
}
