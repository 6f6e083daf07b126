package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.codes.Vocabulary;
import be.vlavirgem.catalog.codes.Vocabulary.Term;
import be.vlavirgem.catalog.components.ReferenceComponents;
import be.vlavirgem.domain.seed.TabSeparated;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The files of invented suppliers and solutions, against the lists that come with the portal. */
@SpringJUnitConfig(CatalogSlice.class)
class DemoContentTest {

    private static final List<TabSeparated> SUPPLIERS = TabSeparated.read(DemoOffers.SUPPLIERS);
    private static final List<TabSeparated> SOLUTIONS = TabSeparated.read(DemoOffers.SOLUTIONS);

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    ReferenceComponents components;

    @Autowired
    TestDatabase database;

    private static Stream<String> codes(List<TabSeparated> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.optional(column).stream())
                .flatMap(all -> Arrays.stream(all.split("\\|")));
    }

    private Set<String> list(String name) {
        return vocabulary.terms(name, Locale.ROOT).stream().map(Term::code).collect(Collectors.toSet());
    }

    @Test
    void thereAreAsManyAsWereWrittenAndEachSupplierOffersSomething() {
        assertThat(SUPPLIERS).hasSize(240);
        assertThat(SOLUTIONS).hasSize(800);
        assertThat(SOLUTIONS.stream().map(row -> row.text("leverancier")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(SUPPLIERS.stream().map(row -> row.text("slug")).toList());
    }

    @Test
    void nothingIsCalledAsSomethingElseIsOrWas() {
        assertThat(SOLUTIONS).extracting(row -> row.text("slug"))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(SOLUTIONS.stream()
                .flatMap(row -> Stream.of("naam", "vroegere_naam").flatMap(name -> row.optional(name).stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    /** A product may be called as its own supplier is, never as another one. */
    @Test
    void noProductIsCalledAsAnotherSupplier() {
        var suppliers = SUPPLIERS.stream().collect(Collectors.toMap(row -> row.text("naam"), row -> row.text("slug")));
        assertThat(SOLUTIONS).allMatch(row -> suppliers.getOrDefault(row.text("naam"), row.text("leverancier"))
                .equals(row.text("leverancier")));
    }

    @Test
    void eachCodeIsOnItsList() {
        Map.of("certificaten", "certificate", "dataplaats", "data-location", "hosting", "hosting", "ondersteuning",
                "support-channel", "uren", "support-hours", "exit", "exit", "overeenkomst", "processing-agreement")
                .forEach((column,
                        list) -> assertThat(codes(SUPPLIERS, column)).as(column).isNotEmpty().isSubsetOf(list(list)));
        Map.of("doelgroep", "audience", "levering", "delivery", "licentie", "licence", "prijs", "pricing", "talen",
                "language", "persoonsgegevens", "personal-data", "inloggen", "authentication", "uitwisseling",
                "exchange-format")
                .forEach((column,
                        list) -> assertThat(codes(SOLUTIONS, column)).as(column).isNotEmpty().isSubsetOf(list(list)));
    }

    @Test
    void eachComponentIsOneOfTheReference() {
        assertThat(codes(SOLUTIONS, "componenten")).isNotEmpty()
                .allMatch(code -> components.of(code, Locale.ROOT).isPresent());
    }

    @Test
    void eachStandardIsInTheRegister() {
        var known = JdbcClient.create(database.superuser()).sql("select slug from standard").query(String.class).list();
        assertThat(codes(SOLUTIONS, "standaarden")).isNotEmpty().isSubsetOf(known);
    }
}
