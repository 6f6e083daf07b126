package be.vlavirgem.platform.documents;

import java.util.Arrays;
import java.util.Locale;

/** Where the bytes of a version are; each version says it of itself, so that the choice can change. */
enum StoreChoice {
    DATABASE, FOLDER;

    static StoreChoice named(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "vlavirgem.documents.store is database or folder, not " + name));
    }
}
