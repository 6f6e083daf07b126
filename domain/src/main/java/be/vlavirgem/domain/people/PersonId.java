package be.vlavirgem.domain.people;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Points to a person; the only thing of a person that a session holds. */
public record PersonId(UUID value) implements Serializable {

    /** Reads an id that came from outside; empty when it is none. */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
