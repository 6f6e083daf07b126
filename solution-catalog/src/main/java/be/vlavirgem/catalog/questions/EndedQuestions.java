package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.suppliers.SupplierEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody waits for an answer of a supplier that ended: who asked hears that it will not come. */
@Component
class EndedQuestions {

    private final Questions questions;
    private final QuestionMessages messages;

    EndedQuestions(Questions questions, QuestionMessages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    @EventListener
    void ended(SupplierEnded event) {
        questions.waiting(event.supplier()).forEach(messages::lapsed);
    }
}
