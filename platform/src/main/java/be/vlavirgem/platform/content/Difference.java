package be.vlavirgem.platform.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of each part from one version to another: added, removed, moved, changed. In the order of the new version. */
public record Difference(List<Change> changes) {

    /** What became of one part; it may have moved and changed. */
    public sealed interface Change {

        ContentPart part();

        /** Was not there. */
        record Added(ContentPart part) implements Change {}

        /** Is not there any more. */
        record Removed(ContentPart part) implements Change {}

        /** Stands elsewhere: in another group, or past parts that kept their order. */
        record Moved(ContentPart part, String fromGroup) implements Change {}

        /** Says something else. */
        record Changed(ContentPart part, List<Edit> edits) implements Change {}
    }

    /** A trait before and after. */
    public record Edit(String name, String before, String after) {}

    public Difference {
        changes = List.copyOf(changes);
    }

    public static <T> Difference between(ContentKind<T> kind, T before, T after, Locale locale) {
        return between(kind.parts(before, locale), kind.parts(after, locale));
    }

    static Difference between(List<ContentPart> before, List<ContentPart> after) {
        var old = byKey(before);
        var now = byKey(after);
        var still = stillInOrder(before, after);
        var changes = new ArrayList<Change>();
        after.forEach(part -> changes.addAll(old.containsKey(part.key())
                ? kept(java.util.Objects.requireNonNull(old.get(part.key())), part, still.contains(part.key()))
                : List.of(new Change.Added(part))));
        before.stream()
                .filter(part -> !now.containsKey(part.key()))
                .forEach(part -> changes.add(new Change.Removed(part)));
        return new Difference(changes);
    }

    private static Map<String, ContentPart> byKey(List<ContentPart> parts) {
        return parts.stream().collect(Collectors.toMap(ContentPart::key, Function.identity()));
    }

    private static List<Change> kept(ContentPart before, ContentPart after, boolean still) {
        var changes = new ArrayList<Change>();
        if (!still) {
            changes.add(new Change.Moved(after, before.group()));
        }
        var edits = edits(before, after);
        if (!edits.isEmpty()) {
            changes.add(new Change.Changed(after, edits));
        }
        return changes;
    }

    private static List<Edit> edits(ContentPart before, ContentPart after) {
        var old = values(before);
        var now = values(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .map(name -> new Edit(name, old.getOrDefault(name, ""), now.getOrDefault(name, "")))
                .filter(edit -> !edit.before().equals(edit.after()))
                .toList();
    }

    private static Map<String, String> values(ContentPart part) {
        var values = new LinkedHashMap<String, String>();
        part.traits().forEach(trait -> values.merge(trait.name(), trait.value(), (one, other) -> one + "\n" + other));
        return values;
    }

    /** Per group the longest row of parts that kept their order, so that one part moved down is one part moved. */
    private static Set<String> stillInOrder(List<ContentPart> before, List<ContentPart> after) {
        var place = new HashMap<String, Integer>();
        before.forEach(part -> place.put(part.group() + ' ' + part.key(), place.size()));
        var still = new HashSet<String>();
        after.stream()
                .filter(part -> place.containsKey(part.group() + ' ' + part.key()))
                .collect(Collectors.groupingBy(part -> part.key().equals(part.group()) ? "" : part.group()))
                .values()
                .forEach(group -> still.addAll(longestRising(group,
                        part -> java.util.Objects.requireNonNull(place.get(part.group() + ' ' + part.key())))));
        return still;
    }

    private static List<String> longestRising(List<ContentPart> parts, Function<ContentPart, Integer> place) {
        var longest = new ArrayList<List<String>>();
        for (var part : parts) {
            List<String> best = List.of();
            for (int index = 0; index < longest.size(); index++) {
                var row = longest.get(index);
                if (place.apply(parts.get(index)) < place.apply(part) && row.size() > best.size()) {
                    best = row;
                }
            }
            var mine = new ArrayList<>(best);
            mine.add(part.key());
            longest.add(mine);
        }
        return longest.stream().max(java.util.Comparator.comparingInt(List::size)).orElse(List.of());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** How many parts are added, removed, moved or changed; one that moved and changed is one. */
    public int size() {
        return (int) changes.stream().map(change -> change.part().key()).distinct().count();
    }

    /** The changes of one sort. */
    public <C extends Change> List<C> all(Class<C> sort) {
        return changes.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
