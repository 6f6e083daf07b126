package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.suppliers.Companies;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What two suppliers offered and said is, once they are one, neither more nor less than before. */
@SpringJUnitConfig(CatalogSlice.class)
class MergedSolutionsTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private Companies companies;
    @Autowired
    private SheetDesk desk;
    @Autowired
    private StepPages steps;
    @Autowired
    private FactsDesk facts;
    @Autowired
    private Solutions solutions;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private JdbcClient sql;
    @Autowired
    private PlatformTransactionManager transactions;

    private <T> T inScope(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    private Access offers(OrganisationId supplier, String name, int published, String standard) {
        var editor = offices.editor(supplier);
        IntStream.rangeClosed(1, published).forEach(nth -> {
            var id = offering.publish(editor, name + " " + "I".repeat(nth));
            if (nth % 3 == 0) {
                save(editor, id, Step.INTEROPERABILITY, Map.of("standards.standard", List.of(standard),
                        "standards.degree", List.of("voldoet")));
            }
        });
        return editor;
    }

    private void save(Access editor, Solution.Id id, Step step, Map<String, List<String>> said) {
        var seen = offices.as(editor, () -> steps
                .step(editor, id, step, Optional.empty(), List.of(), DutchWords.DUTCH)
                .seen());
        assertThat(offices.as(editor, () -> desk.save(editor, id, step, seen, new Typed(said), DutchWords.DUTCH)))
                .isInstanceOf(SheetDesk.Outcome.Kept.class);
    }

    private long claims(OrganisationId supplier) {
        return companies.look(Long.class,
                "select count(*) from published_solution, unnest(facets) as facet where organisation_id = ? and facet like 'standard:%'",
                supplier.value());
    }

    private long sheets(OrganisationId supplier) {
        return companies.look(Long.class, "select count(*) from solution where organisation_id = ?",
                supplier.value());
    }

    @Test
    void twelveAndSevenWithTheirClaimsAreNineteenAndEveryAddressLeadsThere() {
        var standard = companies.look(String.class,
                "select min(title) from standard where vanished_on is null and lower(title) in (select lower(title) from standard group by 1 having count(*) = 1)");
        var twelve = companies.admitted(300, "Rietkraag");
        var seven = companies.admitted(301, "Waterlelie");
        offers(twelve, "Rietkraag Register", 12, standard);
        var editor = offers(seven, "Waterlelie Wachtlijst", 7, standard);
        offering.begin(editor, Sheets.ten("Waterlelie Werf"));
        assertThat(List.of(claims(twelve), claims(seven))).containsExactly(4L, 2L);
        assertThat(List.of(companies.published(twelve), companies.published(seven))).containsExactly(12, 7);

        assertThat(companies.merge(seven, twelve)).isTrue();

        assertThat(List.of(claims(twelve), claims(seven))).containsExactly(6L, 0L);
        assertThat(List.of(sheets(twelve), sheets(seven))).containsExactly(20L, 0L);
        assertThat(List.of(companies.published(twelve), companies.published(seven))).containsExactly(19, 0);
        assertThat(companies.look(Integer.class,
                "select (facts::jsonb ->> 'shown')::int from dashboard_tile where organisation_id = ? and tile = 'solutions'",
                twelve.value())).isEqualTo(19);
        assertThat(companies.leads("waterlelie")).isEqualTo("/leveranciers/rietkraag");
        assertThat(platform.call(() -> everybody.at("waterlelie-wachtlijst-iii", Optional.empty(), DutchWords.DUTCH))
                .orElseThrow()
                .supplier()).isEqualTo("Rietkraag");
    }

    @Test
    void theCatalogueFindsAllOfTheOneThatStaysByTheNameOfTheOther() {
        var giver = companies.admitted(306, "Dotterbloemig");
        var taker = companies.admitted(307, "Watermunt");
        offering.publish(offices.editor(giver), "Dotter Een");
        var own = offering.publish(offices.editor(taker), "Munt Een");
        assertThat(companies.merge(giver, taker)).isTrue();
        assertThat(foundBy(taker)).isEqualTo(2);

        says(offices.editor(taker), Map.of("hosting", List.of("bij-de-klant")));

        assertThat(foundBy(taker)).as("after it was shown once more").isEqualTo(2);
        assertThat(companies.look(Integer.class,
                "select cardinality(array_positions(keywords, 'Dotterbloemig')) from published_solution where id = ?",
                own.value())).isOne();
    }

    private long foundBy(OrganisationId supplier) {
        return companies.look(Long.class,
                "select count(*) from published_solution where organisation_id = ? and words @@ plainto_tsquery('dutch_plain', 'dotterbloemig')",
                supplier.value());
    }

    @Test
    void aProductSaysOfItselfWhatItsSupplierSaidOfAllAndNothingMore() {
        var giver = companies.admitted(302, "Gele Lis");
        var taker = companies.admitted(303, "Kalmoes");
        var given = offices.editor(giver);
        var id = offering.publish(given, "Gele Lis Loket");
        says(given, Map.of("hosting", List.of("bij-de-klant")));
        says(offices.editor(taker), Map.of("hosting", List.of("belgisch-datacentrum"), "data-location",
                List.of("belgie"), "exit-note", List.of("Alles gaat mee."), "certificates.certificate",
                List.of("iso27001"), "certificates.issuer", List.of("Proefkeuring"), "certificates.valid-until",
                List.of("31/12/2027")));

        assertThat(companies.merge(giver, taker)).isTrue();

        var resolved = taken(taker, id);
        assertThat(resolved.sheet().items(SheetField.HOSTING)).containsExactly("bij-de-klant");
        assertThat(resolved.sheet().has(SheetField.DATA_LOCATION)).isFalse();
        assertThat(resolved.sheet().has(SheetField.CERTIFICATES)).isFalse();
        assertThat(resolved.sheet().has(SheetField.EXIT_NOTE)).isFalse();
        assertThat(resolved.inherited()).isEmpty();
        assertThat(platform.call(() -> everybody.at("gele-lis-loket", Optional.empty(), DutchWords.DUTCH))
                .orElseThrow()
                .parts())
                .flatExtracting(part -> part.fields())
                .noneMatch(field -> field.inherited());
    }

    private void says(Access editor, Map<String, List<String>> said) {
        assertThat(offices.as(editor, () -> facts.save(editor, 0, new Typed(said), DutchWords.DUTCH)))
                .isInstanceOf(FactsDesk.Outcome.Kept.class);
    }

    private Resolved taken(OrganisationId taker, Solution.Id id) {
        var editor = offices.editor(taker);
        return offices.as(editor, () -> inScope(() -> solutions.find(id)))
                .orElseThrow()
                .resolved(offices.as(editor, () -> facts.facts(editor)).sheet());
    }

    @Test
    void nothingIsGivenOutsideTheScopeOfBoth() {
        var giver = companies.admitted(304, "Zwanebloem");
        var taker = offices.editor(companies.admitted(305, "Pijpestrootje"));
        assertThatThrownBy(() -> offices.as(taker, () -> inScope(() -> sql.sql("select give_solutions(?, ?)")
                .params(giver.value(), taker.organisation().value())
                .query(String.class)
                .list()))).hasMessageContaining("in the scope of both only");
    }
}
