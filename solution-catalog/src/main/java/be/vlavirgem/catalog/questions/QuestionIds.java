package be.vlavirgem.catalog.questions;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A question is known to the authority that asks it and to the supplier it is for. */
@Component
class QuestionIds implements KnownId<SolutionQuestion.Id> {

    private final Questions questions;

    QuestionIds(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Class<SolutionQuestion.Id> type() {
        return SolutionQuestion.Id.class;
    }

    @Override
    public SolutionQuestion.Id of(UUID value) {
        return new SolutionQuestion.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return questions.isKnown(id);
    }
}
