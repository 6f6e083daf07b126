package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Comparison.Cell;
import be.vlavirgem.catalog.catalogue.Comparison.Group;
import be.vlavirgem.catalog.catalogue.Comparison.Row;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.web.form.Days;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts published solutions side by side. */
@Component
class Comparisons {
    /** Side by side. */
    static final int MOST = 4;

    private final PublishedTable published;
    private final FacetWords words;
    private final ObjectProvider<ComparedRows> more;
    private final MessageSource messages;

    Comparisons(PublishedTable published, FacetWords words, ObjectProvider<ComparedRows> more, MessageSource messages) {
        this.published = published;
        this.words = words;
        this.more = more;
        this.messages = messages;
    }

    /** What these addresses lead to today, each once. */
    List<Sought> sought(List<String> slugs) {
        return slugs.isEmpty() ? List.of() : published.sought(slugs);
    }

    /** The first four of these, in this order. */
    Comparison of(List<PublishedSheet> sheets, Locale locale) {
        var solutions = sheets.stream().limit(MOST).toList();
        if (solutions.isEmpty()) {
            return new Comparison(List.of(), List.of(), List.of());
        }
        return Comparison.of(solutions, Stream
                .concat(Stream.of(new Group(text("catalog.compare.short", locale), own(solutions, locale))),
                        more.orderedStream().flatMap(source -> source.of(solutions, locale).stream()))
                .toList());
    }

    private List<Row> own(List<PublishedSheet> solutions, Locale locale) {
        return List.of(row("catalog.catalogue.file.supplier", true, solutions, PublishedSheet::supplierName, locale),
                row("catalog.catalogue.file.summary", true, solutions, PublishedSheet::summary, locale),
                row("catalog.compare.names", true, solutions, sheet -> String.join(", ", sheet.otherNames()), locale),
                domains(solutions, locale),
                row("catalog.catalogue.file.completeness", false, solutions,
                        sheet -> String.valueOf(sheet.completeness()), locale),
                row("catalog.catalogue.file.confirmed", false, solutions, sheet -> Days.write(sheet.confirmed()),
                        locale));
    }

    private Row domains(List<PublishedSheet> solutions, Locale locale) {
        var labels = words.of(solutions.stream().flatMap(sheet -> sheet.facets().stream()).distinct().toList(), locale);
        return row("catalog.catalogue.facet." + Dimension.DOMAIN, true, solutions,
                sheet -> sheet.codes(Dimension.DOMAIN)
                        .stream()
                        .map(code -> labels.getOrDefault(new Facet(Dimension.DOMAIN, code), code))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                locale);
    }

    private Row row(String key, boolean dutch, List<PublishedSheet> solutions, Function<PublishedSheet, String> cell,
            Locale locale) {
        return new Row(text(key, locale), solutions.stream().map(cell).map(Cell::of).toList(), dutch);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
