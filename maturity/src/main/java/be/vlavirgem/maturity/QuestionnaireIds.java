package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.Contents;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A version of a questionnaire is known to everyone when it exists: content belongs to no organisation. */
@Component
class QuestionnaireIds implements KnownId<QuestionnaireVersion.Id> {

    private final Contents contents;

    QuestionnaireIds(Contents contents) {
        this.contents = contents;
    }

    @Override
    public Class<QuestionnaireVersion.Id> type() {
        return QuestionnaireVersion.Id.class;
    }

    @Override
    public QuestionnaireVersion.Id of(UUID value) {
        return new QuestionnaireVersion.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return contents.exists(id);
    }
}
