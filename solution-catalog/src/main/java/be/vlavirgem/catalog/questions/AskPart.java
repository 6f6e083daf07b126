package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.solutions.SolutionPart;
import be.vlavirgem.domain.people.Access;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The form by which an authority asks something, on the public page of a solution; who is not signed in reads where to. */
@Component
@Order(80)
class AskPart implements SolutionPart {

    private final QuestionPages pages;

    AskPart(QuestionPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Piece> of(PublishedSheet sheet, Optional<Access> visitor, Locale language) {
        return visitor.isEmpty()
                ? Optional.of(new Piece("catalog/fragments/question-sign-in", sheet))
                : visitor.filter(QuestionDesk::mayAsk)
                        .map(one -> pages.ask(one, sheet, QuestionForm.EMPTY, Optional.empty(), language))
                        .map(page -> new Piece("catalog/fragments/question-ask", page));
    }
}
