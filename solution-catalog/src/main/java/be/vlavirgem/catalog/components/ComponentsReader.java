package be.vlavirgem.catalog.components;

import be.vlavirgem.catalog.components.ReferenceComponent.Place;
import be.vlavirgem.catalog.components.ReferenceComponent.Relevance;
import be.vlavirgem.catalog.components.ReferenceComponent.State;
import be.vlavirgem.catalog.components.ReferenceComponent.Wording;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes reference components of their content, in one language. */
record ComponentsReader(EntryTexts texts, boolean translated) {

    static List<ReferenceComponent> all(Entries entries, Locale locale) {
        var reader = new ComponentsReader(EntryTexts.of(entries, ReferenceComponentsKind.RULE, locale),
                !locale.getLanguage().equals("nl"));
        return entries.entries().stream().flatMap(reader::layer).toList();
    }

    private Stream<ReferenceComponent> layer(Entry layer) {
        return layer.entries()
                .stream()
                .flatMap(domain -> domain.entries()
                        .stream()
                        .map(entry -> component(entry, place(layer), place(domain))));
    }

    private Place place(Entry entry) {
        return new Place(entry.code(), texts.text(entry, ReferenceComponentsKind.NAME));
    }

    private ReferenceComponent component(Entry entry, Place layer, Place domain) {
        var figureName = Optional.of(entry.text(ReferenceComponentsKind.FIGURE_NAME)).filter(name -> !name.isEmpty());
        return new ReferenceComponent(entry.code(), layer, domain, texts.text(entry, ReferenceComponentsKind.NAME),
                aliases(entry, figureName), figureName, texts.text(entry, ReferenceComponentsKind.DEFINITION),
                texts.text(entry, ReferenceComponentsKind.EXAMPLE),
                relevance(entry.text(ReferenceComponentsKind.RELEVANCE)),
                Optional.of(entry.text(ReferenceComponentsKind.REVIEW)).filter(mark -> !mark.isEmpty()),
                state(entry.text(ReferenceComponentsKind.STATE)), wording(entry));
    }

    private static List<String> aliases(Entry entry, Optional<String> figureName) {
        return Stream.concat(figureName.stream(), entry.all(ReferenceComponentsKind.ALIASES).stream())
                .distinct()
                .toList();
    }

    private Wording wording(Entry entry) {
        return new Wording(isDutch(entry, ReferenceComponentsKind.NAME),
                isDutch(entry, ReferenceComponentsKind.DEFINITION), isDutch(entry, ReferenceComponentsKind.EXAMPLE));
    }

    private boolean isDutch(Entry entry, String field) {
        return translated && texts.isDutch(entry, field);
    }

    private static Relevance relevance(String word) {
        return switch (word) {
            case "vlaams" -> Relevance.FLEMISH;
            case "aangepast" -> Relevance.ADAPTED;
            default -> Relevance.TO_REVIEW;
        };
    }

    private static State state(String word) {
        return switch (word) {
            case "huidig" -> State.CURRENT;
            case "voorstel" -> State.PROPOSED;
            default -> State.LAPSED;
        };
    }
}
