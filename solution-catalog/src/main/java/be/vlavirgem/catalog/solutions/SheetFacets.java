package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.components.ReferenceComponents;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.grade.SecurityGrade.Graded;
import be.vlavirgem.catalog.solutions.PublishedJson.Published;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By what a solution can be found, out of its sheet. */
@Component
class SheetFacets {

    private static final Map<SheetField, Dimension> BY_FIELD = Map.of(SheetField.COMPONENTS, Dimension.COMPONENT,
            SheetField.AUDIENCE, Dimension.AUDIENCE, SheetField.DELIVERY, Dimension.DELIVERY, SheetField.LICENCE,
            Dimension.LICENCE);

    /** A standard that is not complied with, or that is only planned, is nothing to find it by. */
    private static final Set<String> KEPT = Set.of("voldoet", "deels");

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
                .of(of(supplier, published.resolved().sheet()), facets(Dimension.GRADE, graded),
                        facets(Dimension.PROVEN, proven))
                .flatMap(all -> all)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Facet> of(String supplier, Sheet sheet) {
        var chosen = BY_FIELD.entrySet()
                .stream()
                .flatMap(by -> facets(by.getValue(), sheet.items(by.getKey()).stream()));
        var standards = sheet.rows(SheetField.STANDARDS)
                .stream()
                .filter(row -> KEPT.contains(row.cell("degree")))
                .map(row -> row.cell("standard"));
        var certificates = sheet.rows(SheetField.CERTIFICATES).stream().map(row -> row.cell("certificate"));
        var domains = sheet.items(SheetField.COMPONENTS)
                .stream()
                .flatMap(code -> components.of(code, Locale.ROOT).stream())
                .map(component -> component.domain().code());
        return Stream
                .of(chosen, facets(Dimension.DOMAIN, domains), facets(Dimension.STANDARD, standards),
                        facets(Dimension.CERTIFICATE, certificates),
                        Stream.of(new Facet(Dimension.SUPPLIER, supplier)))
                .flatMap(all -> all);
    }

    private static Stream<Facet> facets(Dimension dimension, Stream<String> codes) {
        return codes.map(code -> new Facet(dimension, code));
    }
}
