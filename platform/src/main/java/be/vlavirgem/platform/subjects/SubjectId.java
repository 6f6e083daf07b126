package be.vlavirgem.platform.subjects;

import java.util.UUID;

/** The id of a thing of any kind, in the address of what is said or asked about it. */
public record SubjectId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
