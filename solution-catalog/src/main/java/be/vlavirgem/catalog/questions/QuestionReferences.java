package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.suppliers.SupplierReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions told to a supplier, answered or not, when it becomes part of another. */
@Component
@Order(45)
class QuestionReferences implements SupplierReferences {

    private final Questions questions;

    QuestionReferences(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String messageKey() {
        return "catalog.questions.moves";
    }

    @Override
    public int count(UUID supplier) {
        return questions.count(supplier);
    }

    @Override
    public void move(UUID from, UUID to) {
        questions.give(from, to);
    }
}
