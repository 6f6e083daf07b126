package be.vlavirgem.catalog.components;

import be.vlavirgem.catalog.components.ReferenceComponent.Relevance;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address narrows the components to; all of it as typed, what is not known narrows nothing. */
record ComponentFilter(String zoek, String laag, String domein, String relevantie, String nazien) {

    static final String MARKED = "ja";

    static ComponentFilter of(String... values) {
        var clean = Arrays.stream(values).map(value -> value.strip()).toList();
        return new ComponentFilter(clean.get(0).substring(0, Math.min(100, clean.get(0).length())), clean.get(1),
                clean.get(2), clean.get(3), clean.get(4));
    }

    boolean narrows() {
        return !zoek.isEmpty() || !laag.isEmpty() || !domein.isEmpty() || !relevantie.isEmpty() || !nazien.isEmpty();
    }

    boolean keeps(ReferenceComponent component) {
        return (laag.isEmpty() || component.layer().code().equals(laag))
                && (domein.isEmpty() || component.domain().code().equals(domein))
                && relevance().map(wanted -> component.relevance() == wanted).orElse(true)
                && (!nazien.equals(MARKED) || component.reviewMark().isPresent()) && named(component);
    }

    private Optional<Relevance> relevance() {
        return Arrays.stream(Relevance.values()).filter(value -> word(value).equals(relevantie)).findFirst();
    }

    /** As it stands in an address. */
    static String word(Relevance relevance) {
        return switch (relevance) {
            case FLEMISH -> "vlaams";
            case ADAPTED -> "aangepast";
            case TO_REVIEW -> "te-bekijken";
        };
    }

    /** Every word that was typed stands in its name or in one of its other names, whatever case, accents or hyphens. */
    private boolean named(ReferenceComponent component) {
        var names = Stream.concat(Stream.of(component.name()), component.aliases().stream())
                .map(ComponentFilter::folded)
                .collect(Collectors.joining(" "));
        return words().stream().allMatch(names::contains);
    }

    private List<String> words() {
        return Arrays.stream(folded(zoek).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
