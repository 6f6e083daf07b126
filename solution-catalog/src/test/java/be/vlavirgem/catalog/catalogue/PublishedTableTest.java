package be.vlavirgem.catalog.catalogue;

import static be.vlavirgem.catalog.catalogue.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CatalogSlice.class)
class PublishedTableTest {
    @Autowired
    private PublishedTable table;

    @Autowired
    private TestDatabase database;

    private UUID supplier;

    @BeforeEach
    void empty() {
        sql().sql("delete from published_solution").update();
        supplier = Entries.supplier(database, "Plaatser");
    }

    @Test
    void whatIsPutIsShownAtItsPlaceToEverybody() {
        Entries.put(table, entry(supplier, "Zaakwijzer", "delivery:saas", "supplier:plaatser"));
        var shown = TenantScope.none().call(() -> table.bySlug("zaakwijzer")).orElseThrow();
        assertThat(shown.supplierName()).isEqualTo("Plaatser");
        assertThat(shown.codes(Facet.Dimension.DELIVERY)).containsExactly("saas");
        assertThat(shown.json()).isEqualTo("{}");
        assertThat(TenantScope.none().call(() -> table.bySlug("elders"))).isEmpty();
    }

    @Test
    void whatIsPutAgainStandsInPlaceOfWhatWas() {
        Entries.put(table, entry(supplier, "Zaakwijzer", "delivery:saas"), new CatalogueEntry(Entries.id("Zaakwijzer"),
                supplier, "zaakwijzer-2", "Zaakwijzer 2", List.of("Zaakwijzer"), "", "", List.of(), Set.of(),
                10,
                Entries.DAY, Entries.DAY, "{}"));
        assertThat(TenantScope.none().call(() -> table.of(supplier, 5))).extracting(PublishedLine::slug)
                .containsExactly("zaakwijzer-2");
        assertThat(counts()).containsEntry("*", 1L).doesNotContainKey("delivery:saas");
    }

    @Test
    void whatIsWithdrawnIsGoneAndWhatWasNeverShownIsPassedOver() {
        Entries.put(table, entry(supplier, "Zaakwijzer", "delivery:saas"),
                entry(supplier, "Zaakboek", "delivery:saas"));
        assertThat(counts()).containsEntry("delivery:saas", 2L);
        TenantScope.of(new OrganisationId(supplier)).run(() -> {
            table.withdraw(Entries.id("Zaakwijzer"));
            table.withdraw(Entries.id("Nooit getoond"));
        });
        assertThat(counts()).containsEntry("delivery:saas", 1L).containsEntry("*", 1L);
    }

    @Test
    void anotherSupplierNeitherPutsNorWithdrawsIt() {
        Entries.put(table, entry(supplier, "Zaakwijzer"));
        var other = new OrganisationId(Entries.supplier(database, "Ander"));
        assertThatThrownBy(
                () -> TenantScope.of(other).run(() -> table.put(entry(supplier, "Zaakwijzer", "delivery:saas"))))
                .rootCause()
                .hasMessageContaining("row-level security");
        TenantScope.of(other).run(() -> table.withdraw(Entries.id("Zaakwijzer")));
        assertThat(TenantScope.none().call(() -> table.bySlug("zaakwijzer"))).isPresent();
    }

    @Test
    void aSupplierThatIsRenamedIsFoundByItsNewName() {
        Entries.put(table, entry(supplier, "Zaakwijzer", "supplier:plaatser"));
        sql().sql("update organisation set name = 'Herplaatser' where id = ?").param(supplier).update();
        assertThat(TenantScope.none().call(() -> table.bySlug("zaakwijzer")).orElseThrow().supplierName())
                .isEqualTo("Herplaatser");
        assertThat(sql().sql("select label from catalogue_count where facet = 'supplier:plaatser'")
                .query(String.class)
                .single()).isEqualTo("Herplaatser");
        sql().sql("update organisation set name = 'Plaatser' where id = ?").param(supplier).update();
    }

    @Test
    void itsWordsAreKnownAsLongAsItIsShown() {
        Entries.put(table, entry(supplier, "Zaakwijzer"), entry(supplier, "Zaakboek"));
        assertThat(words()).containsEntry("zaakwijzer", 1).containsEntry("plaatser", 2).containsEntry("ondersteunt", 2);
        Entries.put(table, new CatalogueEntry(Entries.id("Zaakwijzer"), supplier, "zaakwijzer", "Dossiêrwijzer",
                List.of("Vergunning 2026"), "", "", List.of("dossierwijzer", "OCMW"), Set.of(), 10, Entries.DAY,
                Entries.DAY, "{}"));
        assertThat(words()).containsEntry("dossierwijzer", 1)
                .containsEntry("vergunning", 1)
                .containsEntry("ocmw", 1)
                .containsEntry("plaatser", 2)
                .doesNotContainKeys("zaakwijzer", "2026");
        TenantScope.of(new OrganisationId(supplier)).run(() -> table.withdraw(Entries.id("Zaakwijzer")));
        assertThat(words()).containsEntry("plaatser", 1).doesNotContainKeys("dossierwijzer", "ocmw");
    }

    @Test
    void wordsAreCountedRightlyWhereSeveralPublishAtOnce() throws InterruptedException, ExecutionException {
        var names = List.of("Zaakwijzer", "Zaakboek", "Zaakloket", "Zaaksysteem");
        try (var publishers = Executors.newFixedThreadPool(names.size())) {
            for (var done : publishers.invokeAll(names.stream().map(this::comingAndGoing).toList())) {
                done.get();
            }
        }
        assertThat(words()).isEmpty();
        Entries.put(table, entry(supplier, "Zaakwijzer"));
        assertThat(words()).containsEntry("plaatser", 1).containsEntry("zaakwijzer", 1);
    }

    private Callable<Void> comingAndGoing(String name) {
        return () -> {
            for (var time = 0; time < 20; time++) {
                Entries.put(table, entry(supplier, name));
                TenantScope.of(new OrganisationId(supplier)).run(() -> table.withdraw(Entries.id(name)));
            }
            return null;
        };
    }

    private Map<String, Integer> words() {
        return sql().sql("select word, solutions from catalogue_word")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void whatMovedIsSoughtWhereItIsAndWhatIsWithdrawnIsNamed() {
        Entries.put(table, entry(supplier, "Zaakwijzer"), entry(supplier, "Zaakboek"));
        sql().sql("""
                insert into catalog_address (kind, slug, thing_id, given_at) values ('SOLUTION', 'oud-zaakboek', ?, now())
                on conflict do nothing""").param(Entries.id("Zaakboek")).update();
        TenantScope.of(new OrganisationId(supplier)).run(() -> table.withdraw(Entries.id("Zaakwijzer")));
        var sought = TenantScope.none()
                .call(() -> table.sought(List.of("oud-zaakboek", "zaakwijzer", "nergens", "zaakboek")));
        assertThat(sought).extracting(one -> one.sheet() == null ? null : one.sheet().slug())
                .containsExactly("zaakboek", null, null, "zaakboek");
        assertThat(sought).extracting(Sought::withdrawn).containsExactly(null, "Zaakwijzer", null, null);
        Entries.put(table, entry(supplier, "Zaakwijzer"));
        assertThat(TenantScope.none().call(() -> table.sought(List.of("zaakwijzer"))).getFirst().withdrawn()).isNull();
    }

    @Test
    void thereIsNoSolutionOfNobody() {
        var nobody = entry(UUID.randomUUID(), "Van niemand");
        assertThatThrownBy(() -> Entries.put(table, nobody)).hasMessageContaining("no organisation");
    }

    private Map<String, Long> counts() {
        return sql().sql("select facet, solutions from catalogue_count where solutions <> 0")
                .query(
                        (row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient sql() {
        return JdbcClient.create(database.owner());
    }
}
