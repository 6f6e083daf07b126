package be.vlavirgem.platform.subjects;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.util.Optional;
import java.util.UUID;

/** A kind of things that people talk about and give each other work on; a bean of the feature whose things they are. */
public interface SubjectKind {

    /** A thing as others name it: its title and address, and what this visitor may do there. */
    record Thing(String title, String path, boolean takesComments, boolean takesWork) {

        private static final int LONGEST = 200;

        /** A longer title is cut. */
        public Thing {
            title = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
        }
    }

    /** The {@link Subject#kind()} of these things. */
    String code();

    /** Who reads such a thing; whoever does not is told nothing of it. */
    Permission reads();

    /** Who can be asked to work on it. */
    Permission works();

    /** True when a thing with this id is there for the scope; one statement. */
    boolean exists(UUID id);

    /** The thing or its part, where it is there for this visitor. */
    Optional<Thing> find(Access visitor, Subject subject);
}
