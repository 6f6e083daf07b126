package be.vlavirgem.maturity;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A file of answers is known to whoever may read its organisation. */
@Component
class AnswerFileIds implements KnownId<AnswerFile.Id> {

    private final AnswerFiles files;

    AnswerFileIds(AnswerFiles files) {
        this.files = files;
    }

    @Override
    public Class<AnswerFile.Id> type() {
        return AnswerFile.Id.class;
    }

    @Override
    public AnswerFile.Id of(UUID value) {
        return new AnswerFile.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return files.exists(id);
    }
}
