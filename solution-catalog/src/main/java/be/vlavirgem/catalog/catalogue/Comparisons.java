package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Comparison.Row;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.web.form.Days;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What is it and for whom, how does it come, what does it comply with: as a buyer asks. */
    private static final List<Dimension> ASKED = List.of(Dimension.COMPONENT, Dimension.DOMAIN, Dimension.AUDIENCE,
            Dimension.DELIVERY, Dimension.LICENCE, Dimension.STANDARD, Dimension.CERTIFICATE);

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

    /** The first four of these that are published, in the order they are named. */
    Comparison of(List<String> slugs, Locale locale) {
        var bySlug = published.bySlugs(slugs)
                .stream()
                .collect(Collectors.toMap(PublishedSheet::slug, Function.identity()));
        var solutions = slugs.stream().flatMap(slug -> Stream.ofNullable(bySlug.get(slug))).limit(MOST).toList();
        var rows = Stream.of(own(solutions, locale), facets(solutions, locale), said(solutions, locale),
                freshness(solutions, locale))
                .flatMap(Function.identity())
                .toList();
        return new Comparison(solutions, rows.stream().filter(row -> !row.isSilent()).toList(),
                rows.stream().filter(Row::isSilent).map(Row::label).toList());
    }

    private Stream<Row> own(List<PublishedSheet> solutions, Locale locale) {
        return Stream.of(row("catalog.catalogue.file.supplier", true, solutions, PublishedSheet::supplierName, locale),
                row("catalog.catalogue.file.summary", true, solutions, PublishedSheet::summary, locale),
                row("catalog.compare.names", true, solutions, sheet -> String.join(", ", sheet.otherNames()), locale));
    }

    private Stream<Row> freshness(List<PublishedSheet> solutions, Locale locale) {
        return Stream.of(row("catalog.catalogue.file.completeness", false, solutions,
                sheet -> String.valueOf(sheet.completeness()), locale),
                row("catalog.catalogue.file.confirmed", false, solutions, sheet -> Days.write(sheet.confirmed()),
                        locale));
    }

    private Stream<Row> facets(List<PublishedSheet> solutions, Locale locale) {
        var labels = words.of(solutions.stream().flatMap(sheet -> sheet.facets().stream()).distinct().toList(), locale);
        return ASKED.stream()
                .map(dimension -> row("catalog.catalogue.facet." + dimension, true, solutions,
                        sheet -> named(sheet, dimension, labels), locale));
    }

    private Stream<Row> said(List<PublishedSheet> solutions, Locale locale) {
        return more.orderedStream()
                .flatMap(source -> source.of(solutions, locale).stream())
                .map(said -> new Row(said.label(), said.cells(), said.dutch()));
    }

    private static String named(PublishedSheet sheet, Dimension dimension, Map<Facet, String> labels) {
        return sheet.codes(dimension)
                .stream()
                .map(code -> labels.getOrDefault(new Facet(dimension, code), code))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Row row(String key, boolean dutch, List<PublishedSheet> solutions, Function<PublishedSheet, String> cell,
            Locale locale) {
        return new Row(messages.getMessage(key, null, locale), solutions.stream().map(cell).toList(), dutch);
    }
}
