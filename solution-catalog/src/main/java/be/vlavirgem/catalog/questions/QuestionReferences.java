package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.suppliers.SupplierReferences;
import be.vlavirgem.catalog.suppliers.Suppliers;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions told to a supplier, answered or not, when it becomes part of another; who still waits hears of whom. */
@Component
@Order(45)
class QuestionReferences implements SupplierReferences {

    private final Questions questions;
    private final QuestionMessages messages;
    private final Suppliers suppliers;

    QuestionReferences(Questions questions, QuestionMessages messages, Suppliers suppliers) {
        this.questions = questions;
        this.messages = messages;
        this.suppliers = suppliers;
    }

    @Override
    public String messageKey() {
        return "catalog.questions.moves";
    }

    @Override
    public String counting() {
        return "select count(*) from questions_told() as question where question.supplier_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        suppliers.find(to)
                .ifPresent(taker -> questions.waiting(from).forEach(asked -> messages.passed(asked, taker.name())));
        questions.give(from, to);
    }
}
