package be.vlavirgem.catalog.components;

import be.vlavirgem.catalog.components.ReferenceComponent.Place;
import be.vlavirgem.catalog.components.ReferenceComponent.Relevance;
import be.vlavirgem.web.form.Choice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the public pages of the reference components, without a statement of their own. */
@Component
class ComponentPages {

    private static final int SOLUTIONS = 10;

    /**
     * All of them, or those that the address narrows to.
     *
     * @param total    how many there are in the present version
     * @param proposed for the next version, narrowed alike
     */
    record Page(ComponentFilter filter, Choices choices, int count, int total, List<Layer> layers,
            List<ReferenceComponent> proposed) {
        public boolean isNarrowed() {
            return filter.narrows();
        }
    }

    /** What can be narrowed by. */
    record Choices(List<Choice> layers, List<Choice> domains, List<Choice> relevances, boolean marked) {}

    /** A layer with its domains. */
    record Layer(Place place, List<Domain> domains) {}

    /** A domain with the components that are shown of it. */
    record Domain(Place place, List<ReferenceComponent> components) {}

    /** One component, with what stands beside it and what answers it. */
    record Single(ReferenceComponent component, List<ReferenceComponent> neighbours,
            AnsweringSolutions.Answering answering) {}

    private final ReferenceComponents components;
    private final ObjectProvider<AnsweringSolutions> solutions;
    private final MessageSource messages;

    ComponentPages(ReferenceComponents components, ObjectProvider<AnsweringSolutions> solutions,
            MessageSource messages) {
        this.components = components;
        this.solutions = solutions;
        this.messages = messages;
    }

    Page all(ComponentFilter filter, Locale locale) {
        var all = components.all(locale);
        var found = all.stream().filter(filter::keeps).toList();
        return new Page(filter, choices(filter, all, locale), found.size(), all.size(), layers(found),
                components.proposed(locale).stream().filter(filter::keeps).toList());
    }

    List<ReferenceComponent> rows(ComponentFilter filter, Locale locale) {
        return Stream.concat(components.all(locale).stream(), components.proposed(locale).stream())
                .filter(filter::keeps)
                .toList();
    }

    Optional<Single> one(String code, Locale locale) {
        return components.of(code, locale)
                .map(component -> new Single(component, neighbours(component, locale), answering(code)));
    }

    private AnsweringSolutions.Answering answering(String code) {
        var known = solutions.getIfAvailable();
        return known == null ? AnsweringSolutions.Answering.NONE : known.of(code, SOLUTIONS);
    }

    private List<ReferenceComponent> neighbours(ReferenceComponent component, Locale locale) {
        return components.all(locale)
                .stream()
                .filter(other -> other.domain().equals(component.domain()) && !other.code().equals(component.code()))
                .toList();
    }

    private static List<Layer> layers(List<ReferenceComponent> found) {
        return grouped(found, ReferenceComponent::layer,
                (layer, within) -> new Layer(layer, grouped(within, ReferenceComponent::domain, Domain::new)));
    }

    private static <G> List<G> grouped(List<ReferenceComponent> found, Function<ReferenceComponent, Place> by,
            java.util.function.BiFunction<Place, List<ReferenceComponent>, G> group) {
        var groups = new LinkedHashMap<Place, List<ReferenceComponent>>();
        found.forEach(component -> groups.computeIfAbsent(by.apply(component), _ -> new java.util.ArrayList<>())
                .add(component));
        return groups.entrySet().stream().map(entry -> group.apply(entry.getKey(), entry.getValue())).toList();
    }

    private Choices choices(ComponentFilter filter, List<ReferenceComponent> all, Locale locale) {
        return new Choices(places(all, ReferenceComponent::layer, filter.laag(), locale),
                places(all, ReferenceComponent::domain, filter.domein(), locale),
                Stream.concat(Stream.of(every(filter.relevantie().isEmpty(), locale)), Arrays.stream(Relevance.values())
                        .map(value -> relevance(value, filter, locale))).toList(),
                filter.nazien().equals(ComponentFilter.MARKED));
    }

    private Choice every(boolean checked, Locale locale) {
        return Choice.of("", messages.getMessage("catalog.components.every", null, locale), checked);
    }

    private Choice relevance(Relevance value, ComponentFilter filter, Locale locale) {
        var word = ComponentFilter.word(value);
        return Choice.of(word, messages.getMessage("catalog.components.relevance." + value, null, locale),
                word.equals(filter.relevantie()));
    }

    private List<Choice> places(List<ReferenceComponent> all, Function<ReferenceComponent, Place> by, String chosen,
            Locale locale) {
        return Stream.concat(Stream.of(every(chosen.isEmpty(), locale)), all.stream()
                .map(by)
                .distinct()
                .map(place -> Choice.of(place.code(), place.name(), place.code().equals(chosen))))
                .toList();
    }
}
