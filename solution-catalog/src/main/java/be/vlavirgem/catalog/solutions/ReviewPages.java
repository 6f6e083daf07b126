package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.BuyerQuestion;
import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Difference;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownField;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages on which V-ICT-OR looks at sheets. */
@Component
class ReviewPages {

    /** Begins the name of a field in which a reason is typed. */
    private static final String REASON = "reden.";

    private static final int LONGEST_REASON = 500;

    /** A line of the queue. */
    record Line(String name, String supplier, int users, String since, String href) {}

    /** What changed for all solutions of a supplier. */
    record Shared(String supplier, int solutions, String since, String href) {}

    /** What waits, what changed, and what changed for all solutions of a supplier. */
    record Queue(List<Line> first, List<Line> changed, List<Shared> shared) {}

    /** What one field said and says. */
    record Changed(String label, String before, String after) {}

    /** A field to look at, with the reason typed so far. */
    record Looked(ShownField shown, String name, String reason) {}

    /** A part of the sheet. */
    record Part(String title, List<Looked> fields) {}

    /** A sheet to look at; changes only when it was published before. */
    record Page(String id, String name, String supplier, String mark, boolean first, int completeness,
            List<Part> parts, List<Changed> changes, String reason, @Nullable String problem) {

        public String base() {
            return SolutionAddress.REVIEWS + "/" + id;
        }
    }

    private final ReviewDesk desk;
    private final ShownFields shown;
    private final MessageSource messages;
    private final Clock clock;

    ReviewPages(ReviewDesk desk, ShownFields shown, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.shown = shown;
        this.messages = messages;
        this.clock = clock;
    }

    Queue queue() {
        var queue = desk.queue();
        return new Queue(lines(queue.first()), lines(queue.changed()), shared(queue.shared()));
    }

    private List<Line> lines(List<Review.Waiting> waiting) {
        return waiting.stream()
                .map(one -> new Line(one.name(), one.supplier(), one.users(), day(one.since()),
                        SolutionAddress.REVIEWS + "/" + one.id()))
                .toList();
    }

    private List<Shared> shared(List<SharedReview.Waiting> waiting) {
        return waiting.stream()
                .map(one -> new Shared(one.supplier(), one.solutions(), day(one.since()),
                        SharedReviewPages.address(one.first())))
                .toList();
    }

    private String day(Instant at) {
        return Days.write(LocalDate.ofInstant(at, clock.getZone()));
    }

    Page review(Review.Id id, Typed typed, @Nullable String problem, Locale locale) {
        var words = new SheetWords(messages, locale);
        var review = desk.review(id);
        var proofs = desk.proofs(review);
        var parts = Arrays.stream(BuyerQuestion.values())
                .map(question -> part(question, review, proofs, typed, words))
                .toList();
        return new Page(id.toString(), review.name(), review.supplierName(), review.mark(), review.isFirst(),
                new Completeness(review.resolved().sheet()).percent(), parts, changes(review, words),
                typed.first(REASON), problem);
    }

    private Part part(BuyerQuestion question, Review review, Proofs proofs, Typed typed, SheetWords words) {
        return new Part(words.text(question.messageKey()),
                shown.of(question.fields(), review.resolved(), proofs, words)
                        .stream()
                        .map(field -> new Looked(
                                field.below(SolutionAddress.REVIEWS + "/" + review.id(), review.name()),
                                REASON + field.code(), typed.first(REASON + field.code())))
                        .toList());
    }

    private List<Changed> changes(Review review, SheetWords words) {
        var line = shown.inOneLine(words);
        return review.before()
                .map(before -> Difference.between(before, review.resolved().sheet()))
                .orElse(List.of())
                .stream()
                .map(change -> new Changed(words.text(change.field().messageKey()),
                        said(change.field(), change.before(), line, words),
                        said(change.field(), change.after(), line, words)))
                .toList();
    }

    static String said(SheetField field, Optional<Value> value, BiFunction<SheetField, Value, String> line,
            SheetWords words) {
        return value.filter(some -> !some.isEmpty())
                .map(some -> line.apply(field, some))
                .orElseGet(() -> words.text("catalog.sheet.nothing"));
    }

    /** Why a sheet is sent back, by the code of a field; the whole of it by nothing. */
    static Map<String, String> reasons(Typed typed) {
        var reasons = new LinkedHashMap<String, String>();
        typed.fields().keySet().stream().filter(name -> name.startsWith(REASON)).forEach(name -> {
            var said = typed.first(name);
            if (!said.isEmpty()) {
                reasons.put(name.substring(REASON.length()),
                        said.length() > LONGEST_REASON ? said.substring(0, LONGEST_REASON) : said);
            }
        });
        return reasons;
    }
}
