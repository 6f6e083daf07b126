package be.vlavirgem.domain.people;

import java.io.Serializable;
import java.util.UUID;

/** Points to a person; the only thing of a person that a session holds. */
public record PersonId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
