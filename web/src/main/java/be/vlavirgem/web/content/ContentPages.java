package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.platform.content.TranslationStatus;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryPlace;
import be.vlavirgem.web.form.Moments;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads versions of content for the pages of the desk. */
@Component
@Transactional(readOnly = true)
class ContentPages {

    /** A kind of content with its versions, and where one goes on working. */
    record Shelf(String code, String title, String lead, List<VersionView> versions, @Nullable VersionView published,
            List<VersionView> drafts) {}

    /**
     * A version and what it holds.
     *
     * @param found   what was looked for; null when nothing was
     * @param changes how many entries differ from the published version; null when it is that one, or an older one
     */
    record Outline(VersionView version, String title, String level, List<EntryLine> entries,
            @Nullable List<EntryLine> found, String looked, @Nullable Integer changes, EntryLine.English english) {}

    private final ContentDesk desk;
    private final Moments moments;

    ContentPages(ContentDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    List<Shelf> all(Locale locale) {
        var versions = desk.versions();
        return desk.kinds().stream().map(kind -> shelf(kind, versions, locale)).toList();
    }

    private Shelf shelf(EntryKind kind, List<ContentVersion> all, Locale locale) {
        var versions = all.stream()
                .filter(version -> version.kind().equals(kind.key()))
                .map(version -> VersionView.of(kind, version, moments, locale))
                .toList();
        return new Shelf(kind.code(), kind.words(locale, "title"), kind.words(locale, "lead"), versions,
                versions.stream().filter(one -> one.state() == ContentVersion.State.PUBLISHED).findFirst().orElse(null),
                versions.stream().filter(VersionView::isDraft).toList());
    }

    VersionView view(Kept kept, Locale locale) {
        return VersionView.of(kept.kind(), kept.version(), moments, locale);
    }

    Outline outline(KeptVersion id, String looked, Locale locale) {
        var kept = desk.get(id);
        var changes = changes(kept, locale);
        var lines = lines(kept, changes.orElse(Map.of()));
        var english = EntryLine.English
                .of(TranslationStatus.of(kept.kind().texts(kept.content()), kept.content().translations(),
                        PartForm.ENGLISH));
        return new Outline(view(kept, locale), kept.kind().words(locale, "title"),
                kept.kind().words(locale, "many." + kept.kind().rule().list()), within(lines, kept, ""),
                looked.isBlank() ? null : found(lines, kept, looked), looked, changes.map(Map::size).orElse(null),
                english);
    }

    /** What the entry of that key holds; of the empty key what stands at the top. */
    List<EntryLine> within(Kept kept, String holder, Locale locale) {
        return within(lines(kept, changes(kept, locale).orElse(Map.of())), kept, holder);
    }

    private static List<EntryLine> within(Map<String, EntryLine> lines, Kept kept, String holder) {
        return kept.kind()
                .places(kept.content())
                .stream()
                .filter(place -> place.holderKey().equals(holder))
                .flatMap(place -> Stream.ofNullable(lines.get(place.entry().key())))
                .toList();
    }

    private static Map<String, EntryLine> lines(Kept kept, Map<String, String> changes) {
        var english = english(kept);
        var lines = new HashMap<String, EntryLine>();
        kept.kind()
                .places(kept.content())
                .forEach(place -> lines.put(place.entry().key(), EntryLine.of(place, changes.get(place.entry().key()),
                        whole(place, english))));
        return lines;
    }

    private static Map<String, EntryLine.English> english(Kept kept) {
        var counts = new HashMap<String, EntryLine.English>();
        TranslationStatus.of(kept.kind().texts(kept.content()), kept.content().translations(), PartForm.ENGLISH)
                .lines()
                .forEach(line -> counts.merge(PartForm.entryOf(line.text().key()),
                        EntryLine.English.of(new TranslationStatus(List.of(line))), EntryLine.English::and));
        return counts;
    }

    private static EntryLine.English whole(EntryPlace place, Map<String, EntryLine.English> english) {
        return place.entry()
                .whole()
                .map(Entry::key)
                .flatMap(key -> Stream.ofNullable(english.get(key)))
                .reduce(new EntryLine.English(0, 0, 0), EntryLine.English::and);
    }

    /** By key what became of each entry; empty for a version that was published. */
    private Optional<Map<String, String>> changes(Kept kept, Locale locale) {
        if (kept.version().isPublished()) {
            return Optional.empty();
        }
        return desk.published(kept.kind()).map(published -> {
            var changes = new HashMap<String, String>();
            Difference.between(kept.kind(), published.content(), kept.content(), locale)
                    .changes()
                    .forEach(change -> changes.merge(change.part().key(), ChangeLine.what(change), (one, _) -> one));
            return changes;
        });
    }

    /** Those in which all the words stand: in the code, the texts, or their English. */
    private static List<EntryLine> found(Map<String, EntryLine> lines, Kept kept, String looked) {
        var wanted = Arrays.asList(folded(looked).strip().split("\\s+"));
        var texts = new HashMap<String, String>();
        kept.content()
                .translations()
                .forEach(made -> texts.merge(PartForm.entryOf(made.key()), made.words(),
                        (one, other) -> one + ' ' + other));
        return kept.content().all().filter(entry -> {
            var text = folded(entry.code() + ' ' + entry.values().values() + ' ' + texts.getOrDefault(entry.key(), ""));
            return wanted.stream().allMatch(text::contains);
        }).flatMap(entry -> Stream.ofNullable(lines.get(entry.key()))).toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
