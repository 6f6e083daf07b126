package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.merging.Differing;
import be.vlavirgem.catalog.merging.MergeDesk;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.merging.MergePage;
import be.vlavirgem.catalog.merging.MergePage.Hurdle;
import be.vlavirgem.catalog.merging.MergePage.Side;
import be.vlavirgem.catalog.merging.Mergeable;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Outcome;
import be.vlavirgem.catalog.suppliers.Suppliers;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Two published solutions of which one becomes part of the other. Of two suppliers nothing is moved: what a company says of its
 * product is not another company's to say, so that they are merged first when they are one company.
 */
@Component
class SolutionMergeDesk implements Mergeable<PublishedSheet> {

    private final PublishedSolutions published;
    private final SolutionNames names;
    private final SolutionMerger merger;
    private final Contradictions contradictions;
    private final MergeDesk desk;
    private final Suppliers suppliers;
    private final PlatformTransaction platform;
    private final MessageSource messages;

    SolutionMergeDesk(PublishedSolutions published, SolutionNames names, SolutionMerger merger,
            Contradictions contradictions,
            MergeDesk desk, Suppliers suppliers, PlatformTransaction platform, MessageSource messages) {
        this.published = published;
        this.names = names;
        this.merger = merger;
        this.contradictions = contradictions;
        this.desk = desk;
        this.suppliers = suppliers;
        this.platform = platform;
        this.messages = messages;
    }

    MergePage page(String slug, MergeForm form, Locale locale) {
        return desk.page(this, find(slug), form, locale);
    }

    /** Merges; the page again when something is to be mended. */
    Optional<MergePage> merge(Access by, String slug, MergeForm form, Locale locale) {
        return desk.merge(this, by, find(slug), form, locale);
    }

    /** Where what ended at this address is now. */
    String today(String slug) {
        return platform.call(() -> published.today(slug)).orElse(slug);
    }

    private PublishedSheet find(String slug) {
        return platform.call(() -> published.bySlug(slug)).orElseThrow(NotFoundException::new);
    }

    @Override
    public String words() {
        return "catalog.merge.solution";
    }

    @Override
    public String path(PublishedSheet one) {
        return SolutionAddress.kept(one.slug());
    }

    @Override
    public Side side(PublishedSheet one) {
        return new Side(one.name(), one.slug(), one.supplierName());
    }

    @Override
    public Optional<PublishedSheet> named(PublishedSheet one, String slug, String name) {
        return platform.call(() -> published.bySlug(slug)
                .or(() -> published.today(slug)
                        .or(() -> names.called(name, one.solution(), one.supplier()))
                        .flatMap(published::bySlug)));
    }

    @Override
    public Optional<Hurdle> hurdle(PublishedSheet from, PublishedSheet to, Locale locale) {
        return merger.refusal(from, to)
                .map(refused -> hurdle(from, to, text(refused.messageKey(), locale, refused.about().toArray()),
                        locale));
    }

    /** Of two suppliers in the register it leads to their merger. */
    private Hurdle hurdle(PublishedSheet from, PublishedSheet to, String text, Locale locale) {
        return from.supplier().equals(to.supplier())
                ? new Hurdle(text, null, null)
                : platform.call(() -> suppliers.find(from.supplier()).flatMap(_ -> suppliers.find(to.supplier())))
                        .map(other -> new Hurdle(text, text("catalog.merge.solution.apart.go", locale),
                                "/beheer/leveranciers/%s/samenvoegen?opvolger=%s".formatted(from.supplier(),
                                        other.slug())))
                        .orElseGet(() -> new Hurdle(text, null, null));
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }

    @Override
    public List<Moved> counted(PublishedSheet from, PublishedSheet to) {
        return merger.counted(from, to);
    }

    @Override
    public List<Differing> differing(PublishedSheet from, PublishedSheet to, MergeForm form, Locale locale) {
        return contradictions.of(merger.choice(from, to, form.chosen()), side(from), side(to), locale);
    }

    @Override
    public List<Differing.Line> overruled(PublishedSheet from, PublishedSheet to, Locale locale) {
        return contradictions.overruled(merger.choice(from, to, Map.of()), locale);
    }

    @Override
    public Outcome merge(Access by, PublishedSheet from, PublishedSheet to, MergeForm form) {
        return merger.merge(by, from, to, form.chosen());
    }
}
