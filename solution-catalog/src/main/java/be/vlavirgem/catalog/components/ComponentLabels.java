package be.vlavirgem.catalog.components;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.catalogue.FacetLabels;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The names of components and of their domains in the catalogue. */
@Component
class ComponentLabels implements FacetLabels {

    private final ReferenceComponents components;

    ComponentLabels(ReferenceComponents components) {
        this.components = components;
    }

    @Override
    public Map<String, String> labels(Dimension dimension, Collection<String> codes, Locale locale) {
        return switch (dimension) {
            case COMPONENT -> of(codes, codes.stream().flatMap(code -> components.of(code, locale).stream()),
                    ReferenceComponent::code, ReferenceComponent::name);
            case DOMAIN ->
                of(codes, Stream.concat(components.all(locale).stream(), components.proposed(locale).stream()),
                        component -> component.domain().code(), component -> component.domain().name());
            default -> Map.of();
        };
    }

    private static Map<String, String> of(Collection<String> codes, Stream<ReferenceComponent> among,
            Function<ReferenceComponent, String> code, Function<ReferenceComponent, String> name) {
        return among.filter(component -> codes.contains(code.apply(component)))
                .collect(Collectors.toMap(code, name, (one, same) -> one));
    }
}
