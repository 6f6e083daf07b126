package be.vlavirgem.platform.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing in a list of content.
 *
 * @param key    tells it from all others in its file, and stays from version to version
 * @param values what is said of it, by field; what is not said is not there
 */
public record Entry(String key, String code, Map<String, List<String>> values, List<Entry> entries) {

    public Entry {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        entries = List.copyOf(entries);
    }

    /** What it is called: the first thing that is said of it; its code as long as nothing is. */
    public String name() {
        return values.values().stream().flatMap(List::stream).findFirst().orElse(code);
    }

    /** Empty where nothing is said. */
    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Itself and all it holds, in order. */
    public Stream<Entry> whole() {
        return Stream.concat(Stream.of(this), entries.stream().flatMap(Entry::whole));
    }

    Entry holding(List<Entry> others) {
        return new Entry(key, code, values, others);
    }

    Entry saying(Map<String, List<String>> other) {
        return new Entry(key, code, other, entries);
    }
}
