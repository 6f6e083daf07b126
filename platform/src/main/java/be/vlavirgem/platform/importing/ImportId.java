package be.vlavirgem.platform.importing;

import java.util.UUID;

/** Points to an import. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
