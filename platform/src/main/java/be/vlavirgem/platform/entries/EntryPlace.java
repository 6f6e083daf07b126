package be.vlavirgem.platform.entries;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where an entry stands.
 *
 * @param holder the entry that holds it; empty at the top of the file
 */
public record EntryPlace(Entry entry, EntryRule level, Optional<Entry> holder, boolean first, boolean last) {

    /** Of all entries, each before what it holds. */
    static Stream<EntryPlace> all(Entries entries, EntryRule rule) {
        return of(entries.entries(), rule, Optional.empty());
    }

    private static Stream<EntryPlace> of(List<Entry> entries, EntryRule level, Optional<Entry> holder) {
        return IntStream.range(0, entries.size()).boxed().flatMap(index -> {
            var entry = entries.get(index);
            var here = new EntryPlace(entry, level, holder, index == 0, index == entries.size() - 1);
            return Stream.concat(Stream.of(here), level.within()
                    .stream()
                    .flatMap(within -> of(entry.entries(), within, Optional.of(entry))));
        });
    }

    public String holderKey() {
        return holder.map(Entry::key).orElse("");
    }
}
