package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.catalog.components.ReferenceComponent;
import be.vlavirgem.catalog.components.ReferenceComponents;
import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.grade.SecurityGrade.Graded;
import be.vlavirgem.catalog.solutions.PublishedJson.Published;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By what a solution can be found: its supplier, what its fields say, and the domains of its components. */
@Component
class SheetFacets {

    /** A standard that is not complied with, or that is only planned, is nothing to find it by. */
    private static final Set<String> KEPT = Set.of("", "voldoet", "deels");

    private final ReferenceComponents components;

    SheetFacets(ReferenceComponents components) {
        this.components = components;
    }

    /** What is found on that day. */
    Set<Facet> of(String supplier, Published published, LocalDate today) {
        var graded = published.shownGrade(today)
                .stream()
                .flatMap(grade -> grade instanceof Graded some ? Stream.of(some.letter().code()) : Stream.of());
        var proven = published.proofs(today, "").all().stream().map(one -> one.claim().field().code());
        return Stream
                .of(of(supplier, published.resolved().sheet(), today), facets(Dimension.GRADE, graded),
                        facets(Dimension.PROVEN, proven))
                .flatMap(all -> all)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Facet> of(String supplier, Sheet sheet, LocalDate today) {
        var said = Arrays.stream(SheetField.values())
                .flatMap(field -> field.dimension()
                        .stream()
                        .flatMap(dimension -> facets(dimension, codes(field, sheet, today))));
        return Stream
                .of(said, facets(Dimension.DOMAIN, needs(sheet).map(need -> need.domain().code())),
                        Stream.of(new Facet(Dimension.SUPPLIER, supplier)))
                .flatMap(all -> all);
    }

    private static Stream<Facet> facets(Dimension dimension, Stream<String> codes) {
        return codes.map(code -> new Facet(dimension, code));
    }

    private static Stream<String> codes(SheetField field, Sheet sheet, LocalDate today) {
        return field.kind() instanceof Kind.Rows rows
                ? sheet.rows(field)
                        .stream()
                        .filter(row -> isKept(row, today))
                        .map(row -> row.cell(rows.columns().getFirst().code()))
                : sheet.items(field).stream();
    }

    /** Nor is a certificate that is past its last day. */
    private static boolean isKept(Value.Row row, LocalDate today) {
        var until = row.cell("valid-until");
        return KEPT.contains(row.cell("degree")) && (until.isEmpty() || !LocalDate.parse(until).isBefore(today));
    }

    /** What the needs it answers are called, for who searches by those. */
    List<String> words(Sheet sheet) {
        return needs(sheet).flatMap(need -> Stream.concat(Stream.of(need.name()), need.aliases().stream())).toList();
    }

    private Stream<ReferenceComponent> needs(Sheet sheet) {
        return sheet.items(SheetField.COMPONENTS)
                .stream()
                .flatMap(code -> components.of(code, Locale.ROOT).stream());
    }
}
