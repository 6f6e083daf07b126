package be.vlavirgem.platform.tokens;

import java.util.UUID;

/** Points to a key; says nothing of the key itself. */
public record ApiTokenId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
