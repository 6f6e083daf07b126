package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page on which V-ICT-OR looks at what changed in all solutions of a supplier. */
@Component
class SharedReviewPages {

    /** What one field said and says, and in how many sheets. */
    record Changed(String label, String before, String after, int solutions) {}

    /** One of the sheets, and where it is looked at by itself. */
    record Sheet(String name, String href) {}

    /** What changed, and in which sheets. */
    record Page(String supplier, String mark, String address, List<Changed> changes, List<Sheet> sheets) {}

    private final SharedReviewDesk desk;
    private final ShownFields shown;
    private final MessageSource messages;

    SharedReviewPages(SharedReviewDesk desk, ShownFields shown, MessageSource messages) {
        this.desk = desk;
        this.shown = shown;
        this.messages = messages;
    }

    static String address(Review.Id first) {
        return "%s/%s/voor-al".formatted(SolutionAddress.REVIEWS, first);
    }

    Page page(Review.Id id, Locale locale) {
        var review = desk.review(id);
        return new Page(review.supplier(), review.mark(), address(id),
                changes(review, new SheetWords(messages, locale)),
                review.sheets()
                        .stream()
                        .map(sheet -> new Sheet(sheet.name(), SolutionAddress.REVIEWS + "/" + sheet.id()))
                        .toList());
    }

    private List<Changed> changes(SharedReview review, SheetWords words) {
        var line = shown.inOneLine(words);
        return review.changes().stream().map(one -> {
            var said = one.difference();
            return new Changed(words.text(said.field().messageKey()),
                    ReviewPages.said(said.field(), said.before(), line, words),
                    ReviewPages.said(said.field(), said.after(), line, words), one.solutions());
        }).toList();
    }
}
