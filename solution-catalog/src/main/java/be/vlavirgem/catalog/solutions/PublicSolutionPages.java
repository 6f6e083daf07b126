package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.exchange.PublicCode;
import be.vlavirgem.catalog.fields.BuyerQuestion;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownField;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.grade.GradeView;
import be.vlavirgem.catalog.suppliers.Suppliers;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.Mark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows everybody a published solution, in the order in which a buyer asks. */
@Component
@Transactional(readOnly = true)
class PublicSolutionPages {

    /** What stands in the head of the page already. */
    private static final Set<SheetField> HEAD = EnumSet.of(SheetField.NAME, SheetField.SUMMARY, SheetField.LOGO);

    /** A question of a buyer with its answers. */
    record Part(String code, String title, List<ShownField> fields) {}

    /**
     * The page.
     *
     * @param offeredBy the organisation of its supplier
     * @param supplierPath the page of the supplier; null while it has none
     * @param confirmed when its supplier last said that all of it holds, be it by publishing it
     * @param fresh that it was published on that day, and not confirmed since
     * @param outdated that nobody said so in time
     * @param code where its publiccode.yml is; null when its code is not open
     * @param grade its security grade; null until everybody sees it
     * @param pieces what other features show there
     */
    record Page(UUID solution, UUID offeredBy, String slug, String name, String summary, String supplier,
            @Nullable String supplierPath, Mark mark, List<Part> parts,
            String confirmed, boolean fresh, boolean outdated, @Nullable String code, @Nullable GradeView grade,
            List<SolutionPart.Piece> pieces) {}

    private final PublishedSolutions sheets;
    private final PublishedJson json;
    private final ShownFields shown;
    private final Suppliers suppliers;
    private final MessageSource messages;
    private final Clock clock;
    private final List<SolutionPart> pieces;

    PublicSolutionPages(PublishedSolutions sheets, PublishedJson json, ShownFields shown,
            Suppliers suppliers, MessageSource messages, Clock clock, ObjectProvider<SolutionPart> pieces) {
        this.sheets = sheets;
        this.json = json;
        this.shown = shown;
        this.suppliers = suppliers;
        this.messages = messages;
        this.clock = clock;
        this.pieces = pieces.orderedStream().toList();
    }

    Optional<Page> at(String slug, Optional<Access> visitor, Locale locale) {
        return sheets.bySlug(slug)
                .map(published -> page(published, pieces(published, visitor, locale),
                        new SheetWords(messages, locale)));
    }

    private List<SolutionPart.Piece> pieces(PublishedSheet published, Optional<Access> visitor, Locale locale) {
        return pieces.stream().flatMap(part -> part.of(published, visitor, locale).stream()).toList();
    }

    private Page page(PublishedSheet published, List<SolutionPart.Piece> others, SheetWords words) {
        var said = json.read(published.json());
        var today = LocalDate.now(clock);
        var proofs = said.proofs(today, SolutionPages.read(published.slug()) + "/bewijzen");
        var parts = Arrays.stream(BuyerQuestion.values())
                .map(question -> new Part(question.code(), words.text(question.messageKey()),
                        shown.of(question.fields().stream().filter(field -> !HEAD.contains(field)).toList(),
                                said.resolved(), proofs, words)))
                .filter(part -> !part.fields().isEmpty())
                .toList();
        return new Page(published.solution(), published.supplier(), published.slug(), published.name(),
                published.summary(),
                published.supplierName(),
                suppliers.find(published.supplier()).map(Suppliers.Known::path).orElse(null),
                published.mark(), parts,
                words.day(said.confirmed()), !said.confirmed().isAfter(published.published()), said.outdated(),
                PublicCode.isFor(said.resolved().sheet())
                        ? SolutionPages.code(published.slug())
                        : null,
                said.shownGrade(today).map(grade -> GradeView.of(grade, words)).orElse(null),
                others);
    }

    /** A document of this solution, or of the one it became part of, that everybody may read. */
    Optional<Paper> paper(String slug, String document) {
        return sheets.bySlug(slug)
                .or(() -> sheets.today(slug).flatMap(sheets::bySlug))
                .flatMap(published -> json.read(published.json())
                        .proofs(LocalDate.now(clock), "")
                        .all()
                        .stream()
                        .flatMap(proven -> proven.paper().stream())
                        .filter(paper -> paper.document().toString().equals(document))
                        .findFirst());
    }
}
