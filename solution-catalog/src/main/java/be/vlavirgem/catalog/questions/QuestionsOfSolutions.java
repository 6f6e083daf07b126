package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions about a solution, answered or not, when it becomes part of another of its supplier. */
@Component
@Order(65)
class QuestionsOfSolutions implements SolutionReferences {

    private final Questions questions;

    QuestionsOfSolutions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String messageKey() {
        return "catalog.questions.moves";
    }

    @Override
    public String counting() {
        return "select count(*) from questions_told() as question where question.solution_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        questions.giveAbout(from, to);
    }
}
