package be.vlavirgem.platform.importing;

import java.util.List;

/** What a thing was and becomes, value by value as text; nothing at all where it is not there. */
public record ImportChange(ImportKey key, List<String> before, List<String> after) {

    ImportChange inverse() {
        return new ImportChange(key, after, before);
    }
}
