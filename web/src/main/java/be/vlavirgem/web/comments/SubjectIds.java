package be.vlavirgem.web.comments;

import be.vlavirgem.platform.subjects.SubjectId;
import be.vlavirgem.platform.subjects.Subjects;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A thing that is talked about is known when some feature has it for the visitor. */
@Component
class SubjectIds implements KnownId<SubjectId> {

    private final Subjects subjects;

    SubjectIds(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Class<SubjectId> type() {
        return SubjectId.class;
    }

    @Override
    public SubjectId of(UUID value) {
        return new SubjectId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return subjects.exists(id);
    }
}
