package be.vlavirgem.web.content;

import java.util.UUID;

/** Points to a version of content that is kept at the desk. */
record KeptVersion(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
