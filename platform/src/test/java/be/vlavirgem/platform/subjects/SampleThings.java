package be.vlavirgem.platform.subjects;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Things that are there for everybody, save those whose part is "weg". */
@Component
public class SampleThings implements SubjectKind {

    @Override
    public String code() {
        return "sample";
    }

    @Override
    public Permission reads() {
        return Permission.READ_MEASUREMENT;
    }

    @Override
    public Permission works() {
        return Permission.ANSWER_MEASUREMENT;
    }

    @Override
    public boolean exists(UUID id) {
        return true;
    }

    @Override
    public Optional<Thing> find(Access visitor, Subject subject) {
        return subject.part().equals("weg")
                ? Optional.empty()
                : Optional.of(new Thing("Het proefding", "/proef", !subject.part().equals("dicht"),
                        !subject.part().equals("dicht")));
    }
}
