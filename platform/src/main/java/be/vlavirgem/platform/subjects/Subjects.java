package be.vlavirgem.platform.subjects;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.subjects.SubjectKind.Thing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All kinds of things there are to talk about and to work on. */
@Component
public class Subjects {

    private final ObjectProvider<SubjectKind> kinds;

    Subjects(ObjectProvider<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    /** The kind with this code. */
    public Optional<SubjectKind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kinds whose things this visitor reads. */
    public List<String> readableTo(Access visitor) {
        return kinds.stream().filter(kind -> visitor.may(kind.reads())).map(SubjectKind::code).sorted().toList();
    }

    /** The thing, for who may read it. */
    @Transactional(readOnly = true)
    public Optional<Thing> find(Access visitor, Subject subject) {
        return kind(subject.kind()).filter(kind -> visitor.may(kind.reads()))
                .flatMap(kind -> kind.find(visitor, subject));
    }

    /** True when some kind has a thing with this id for the scope. */
    @Transactional(readOnly = true)
    public boolean exists(UUID id) {
        return kinds.stream().anyMatch(kind -> kind.exists(id));
    }
}
