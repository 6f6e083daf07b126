package be.vlavirgem.platform.sharing;

import java.util.UUID;

/** Points to a share. */
public record ShareId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
