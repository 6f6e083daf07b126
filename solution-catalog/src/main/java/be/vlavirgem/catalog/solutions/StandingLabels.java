package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.catalog.catalogue.FacetLabels;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What grades and proven fields are called where the catalogue is narrowed by them. */
@Component
class StandingLabels implements FacetLabels {

    private final MessageSource messages;

    StandingLabels(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Map<String, String> labels(Facet.Dimension dimension, Collection<String> codes, Locale locale) {
        return switch (dimension) {
            case GRADE -> codes.stream().collect(Collectors.toMap(code -> code, code -> code.toUpperCase(Locale.ROOT)));
            case PROVEN -> codes.stream()
                    .filter(code -> SheetField.of(code).isPresent())
                    .collect(Collectors.toMap(code -> code, code -> new SheetWords(messages, locale)
                            .text(SheetField.of(code).orElseThrow().messageKey())));
            default -> Map.of();
        };
    }
}
