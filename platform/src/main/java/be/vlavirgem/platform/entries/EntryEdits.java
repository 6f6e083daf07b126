package be.vlavirgem.platform.entries;

import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Translation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The changes an editor makes to entries; whether the outcome is sound, its file says when it is read again. */
public record EntryEdits(Entries content, EntryRule rule) {

    /** What is said of the entry, in place of what was; what it holds stays. */
    public Entries replace(Entry changed) {
        return pruned(each(content.entries(),
                entry -> entry.key().equals(changed.key()) ? entry.saying(changed.values()) : entry));
    }

    /** At the end of what holds it; the empty key is the file itself. */
    public Entries add(String holder, Entry added) {
        return pruned(among(holder, entries -> entries.add(added)));
    }

    /** With all it holds, and their translations. */
    public Entries remove(String key) {
        return pruned(without(content.entries(), key));
    }

    /** One place up or down among those it stands with. */
    public Entries shift(String key, int by) {
        return pruned(among(holderOf(key), entries -> {
            var at = IntStream.range(0, entries.size())
                    .filter(index -> entries.get(index).key().equals(key))
                    .findFirst();
            at.ifPresent(index -> {
                if (index + by >= 0 && index + by < entries.size()) {
                    Collections.swap(entries, index, index + by);
                }
            });
        }));
    }

    /** To the end of another holder; only where its key does not depend on what holds it. */
    public Entries move(String key, String holder) {
        var moved = content.find(key).orElseThrow();
        var without = new EntryEdits(with(without(content.entries(), key)), rule);
        return pruned(without.among(holder, entries -> entries.add(moved)));
    }

    /** Translates the texts with these keys anew; a translation without words goes. */
    public Entries translate(List<Translation> translations) {
        var keys = translations.stream().map(Translation::key).collect(Collectors.toSet());
        var order = EntryTexts.of(content, rule).stream().map(ContentText::key).toList();
        var all = Stream
                .concat(content.translations().stream().filter(kept -> !keys.contains(kept.key())),
                        translations.stream().filter(made -> !made.words().isBlank()))
                .sorted(Comparator.comparingInt(made -> order.indexOf(made.key())))
                .toList();
        return pruned(new Entries(content.code(), content.entries(), all));
    }

    private String holderOf(String key) {
        return content.all()
                .filter(entry -> entry.entries().stream().anyMatch(within -> within.key().equals(key)))
                .map(Entry::key)
                .findFirst()
                .orElse("");
    }

    private List<Entry> among(String holder, java.util.function.Consumer<List<Entry>> deed) {
        return holder.isEmpty()
                ? changed(content.entries(), deed)
                : each(content.entries(), entry -> entry.key().equals(holder)
                        ? entry.holding(changed(entry.entries(), deed))
                        : entry);
    }

    private static List<Entry> changed(List<Entry> entries, java.util.function.Consumer<List<Entry>> deed) {
        var all = new ArrayList<>(entries);
        deed.accept(all);
        return all;
    }

    private static List<Entry> each(List<Entry> entries, UnaryOperator<Entry> deed) {
        return entries.stream()
                .map(entry -> deed.apply(entry.holding(each(entry.entries(), deed))))
                .toList();
    }

    private static List<Entry> without(List<Entry> entries, String key) {
        return entries.stream()
                .filter(entry -> !entry.key().equals(key))
                .map(entry -> entry.holding(without(entry.entries(), key)))
                .toList();
    }

    private Entries with(List<Entry> entries) {
        return new Entries(content.code(), entries, content.translations());
    }

    /** Without the translations of texts that are gone. */
    private Entries pruned(List<Entry> entries) {
        return pruned(with(entries));
    }

    private Entries pruned(Entries all) {
        var keys = EntryTexts.of(all, rule).stream().map(ContentText::key).collect(Collectors.toSet());
        return new Entries(all.code(), all.entries(),
                all.translations().stream().filter(kept -> keys.contains(kept.key())).toList());
    }
}
