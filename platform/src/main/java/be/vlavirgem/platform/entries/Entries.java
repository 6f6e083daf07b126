package be.vlavirgem.platform.entries;

import be.vlavirgem.platform.content.Translation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Content as a list of entries, with their translations. */
public record Entries(String code, List<Entry> entries, List<Translation> translations) {

    public Entries {
        entries = List.copyOf(entries);
        translations = List.copyOf(translations);
    }

    /** All of them, each followed by what it holds. */
    public Stream<Entry> all() {
        return entries.stream().flatMap(Entry::whole);
    }

    public Optional<Entry> find(String key) {
        return all().filter(entry -> entry.key().equals(key)).findFirst();
    }
}
