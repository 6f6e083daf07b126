package be.vlavirgem.catalog.standards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which standard an item is about: that with its slug; without one that with its address and type; else that with its title. Of
 * several with one address and type, the one with its title.
 */
final class KnownStandards {

    private final Map<String, Standard> bySlug = new LinkedHashMap<>();
    private final Map<String, List<Standard>> byPlace;
    private final Map<String, List<Standard>> byTitle;

    KnownStandards(List<Standard> standards) {
        standards.forEach(standard -> bySlug.put(standard.slug(), standard));
        this.byPlace = standards.stream()
                .filter(standard -> standard.facts().text(Field.SPECIFICATION).isPresent())
                .collect(Collectors.groupingBy(standard -> place(standard.facts().texts()).orElseThrow()));
        this.byTitle = standards.stream().collect(Collectors.groupingBy(standard -> standard.facts().title()));
    }

    /** Those it may be about: one, none, or several among which nobody can choose. */
    List<Standard> candidates(Stated one) {
        if (one.slug().isPresent()) {
            return Stream.ofNullable(bySlug.get(one.slug().get())).toList();
        }
        var titled = one.text(Field.TITLE).map(title -> byTitle.getOrDefault(title, List.of())).orElse(List.of());
        var there = place(one.texts()).map(place -> byPlace.getOrDefault(place, List.of())).orElse(List.of());
        var both = there.stream().filter(titled::contains).toList();
        return there.isEmpty() ? titled : both.size() == 1 ? both : there;
    }

    /** The same for items about one thing; empty where nothing names it. */
    Optional<String> identity(Stated one) {
        var candidates = candidates(one);
        return one.slug()
                .or(() -> candidates.size() == 1 ? Optional.of(candidates.getFirst().slug()) : Optional.empty())
                .or(() -> place(one.texts()))
                .or(() -> one.text(Field.TITLE).map(title -> "=" + title));
    }

    private static Optional<String> place(Map<Field, String> texts) {
        return Optional.ofNullable(texts.get(Field.SPECIFICATION))
                .filter(address -> !address.isBlank())
                .map(address -> "@%s %s".formatted(WebLink.samePlace(address),
                        texts.getOrDefault(Field.KIND, "")));
    }

    boolean has(String slug) {
        return bySlug.containsKey(slug);
    }

    /** Those that the register had when it was last read, without those that are named now. */
    Stream<Standard> missing(Set<String> named) {
        return bySlug.values()
                .stream()
                .filter(standard -> !standard.isByHand() && standard.vanishedOn().isEmpty())
                .filter(standard -> !named.contains(standard.slug()));
    }
}
