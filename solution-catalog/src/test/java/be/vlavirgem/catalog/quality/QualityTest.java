package be.vlavirgem.catalog.quality;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListRows;
import be.vlavirgem.platform.list.Selection;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Each defect is seen in what is published, and in nothing else. */
@SpringJUnitConfig(CatalogSlice.class)
class QualityTest {

    private static final String SOUND = """
            {"components": ["baliesysteem"], "versions": [{"number": "1", "state": "actief"}],
             "certificates": [{"certificate": "iso27001", "issuer": "Keur", "valid-until": "2199-01-01"}],
             "standards": [{"standard": "wms", "degree": "voldoet"}]}
            """;
    private static final Access SOMEBODY = new Access(new PersonId(new UUID(0, 1)), "Nora", List.of(),
            Optional.empty());

    @Autowired
    private QualityTable table;
    @Autowired
    private QualityPages pages;
    @Autowired
    private SolutionQuality solutions;
    @Autowired
    private SupplierQuality suppliers;
    @Autowired
    private ListRows rows;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private TestDatabase database;

    private JdbcClient superuser;
    private UUID supplier;

    @BeforeEach
    void aSupplier() {
        superuser = JdbcClient.create(database.superuser());
        superuser.sql("insert into reference_component (code, name, other_names, layer, domain, definition, state) "
                + "values ('vervallen-nood', 'Vervallen nood', '{}', '', '', '', 'LAPSED') on conflict do nothing")
                .update();
        supplier = supplier("Kwaliteit " + UUID.randomUUID());
    }

    @AfterEach
    void noNeedLapsed() {
        superuser.sql("delete from reference_component where code = 'vervallen-nood'").update();
    }

    private UUID supplier(String name) {
        var id = UUID.randomUUID();
        superuser.sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', ?)").params(id, name).update();
        var first = 19_800_000 + Math.abs(id.hashCode() % 90_000);
        superuser.sql("""
                insert into supplier (organisation_id, kbo, slug, legal_name, about, website, street, place, email, phone, admitted_on, published, version)
                values (?, ?, ?, '', 'Wij maken software.', 'https://kwaliteit.test', '', '', '', '', current_date, 1, 0)
                """).params(id, "%08d%02d".formatted(first, 97 - first % 97), "k-" + id).update();
        return id;
    }

    /** One that is published, with its names. */
    private UUID published(UUID of, String name, int completeness, String fields, String confirmed) {
        var id = UUID.randomUUID();
        superuser.sql("""
                insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description,
                    keywords, facets, completeness, published_on, confirmed_on, sheet)
                select id, :id, :slug, :name, '{}', name, '', '', '{}', '{component:baliesysteem}', :completeness, :confirmed::date, :confirmed::date,
                    jsonb_build_object('fields', :fields::jsonb, 'outdated', false, 'confirmed', :confirmed)
                from organisation where id = :of
                """)
                .param("of", of)
                .param("id", id)
                .param("slug", "k-" + id)
                .param("name", name)
                .param("completeness", completeness)
                .param("confirmed", confirmed)
                .param("fields", fields)
                .update();
        superuser.sql("insert into solution_name (solution_id, name, slug, organisation_id) values (?, ?, ?, ?)")
                .params(id, name, "k-" + id, of)
                .update();
        return id;
    }

    private UUID published(String fields) {
        return published(supplier, UUID.randomUUID().toString(), 80, fields, "2026-11-01");
    }

    private List<Defect> defects(UUID solution) {
        return platform.call(() -> table.of(solution)).orElseThrow().all();
    }

    @Test
    void ofASoundSheetNothingLacks() {
        assertThat(defects(published(SOUND))).isEmpty();
    }

    @Test
    void whatIsPastOrEndedOrGoneIsSeen() {
        assertThat(defects(published(SOUND.replace("2199", "2020")))).containsExactly(Defect.CERTIFICATE);
        assertThat(defects(published(SOUND.replace("actief", "einde-ondersteuning"))))
                .containsExactly(Defect.VERSIONS);
        assertThat(defects(published(SOUND.replace("\"actief\"", "\"actief\", \"until\": \"2020-01-01\""))))
                .containsExactly(Defect.VERSIONS);
        assertThat(defects(published(SOUND.replace("{\"number\": \"1\", \"state\": \"actief\"}", ""))))
                .containsExactly(Defect.UNVERSIONED);
        assertThat(defects(published(SOUND.replace("baliesysteem", "vervallen-nood"))))
                .containsExactly(Defect.COMPONENT);
        assertThat(defects(published(SOUND.replace("\"wms\"", "\"bestaat-niet\"")))).containsExactly(Defect.STANDARD);
        assertThat(defects(published(
                SOUND.replace("\"wms\"", "\"bestaat-niet\"").replace("voldoet", "niet")))).isEmpty();
    }

    @Test
    void aStandardThatVanishedCountsUntilItIsBack() {
        var solution = published(SOUND.replace("\"wms\"", "\"oslo-kwaliteit\""));
        superuser.sql("insert into standard (id, slug, origin, title, status, vanished_on, revision) "
                + "values (gen_random_uuid(), 'oslo-kwaliteit', 'REGISTER', 'Kwaliteit', 'ErkendeStandaard', current_date, 0)")
                .update();
        assertThat(defects(solution)).containsExactly(Defect.STANDARD);
        superuser.sql("update standard set vanished_on = null where slug = 'oslo-kwaliteit'").update();
        assertThat(defects(solution)).isEmpty();
        superuser.sql("update standard set status = 'Beeindigd' where slug = 'oslo-kwaliteit'").update();
        assertThat(defects(solution)).containsExactly(Defect.STANDARD);
    }

    @Test
    void littleThatWasNeverConfirmedIsSeenAndOutdated() {
        var solution = published(supplier, UUID.randomUUID().toString(), 59, SOUND, "2020-05-05");
        assertThat(defects(solution)).containsExactly(Defect.UNCONFIRMED, Defect.INCOMPLETE);
        assertThat(narrowed(solutions, "unconfirmed")).as("a day would say that somebody did")
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.confirmed()).isNull());
        assertThat(platform.call(() -> pages.kept("k-" + solution)).confirmed()).isNull();
        superuser.sql(
                "update published_solution set confirmed_on = published_on + 400, sheet = sheet || '{\"outdated\": true}' where id = ?")
                .param(solution)
                .update();
        assertThat(defects(solution)).containsExactly(Defect.OUTDATED, Defect.INCOMPLETE);
    }

    @Test
    void twoOfOneSupplierWithNamesAlikeMayBeOne() {
        var one = published(supplier, "Kwikstaart Meldingen", 80, SOUND, "2026-11-01");
        var other = published(supplier, "Kwikstaart Melding", 80, SOUND, "2026-11-01");
        published(supplier, "Kwikstaart Parkeren", 80, SOUND, "2026-11-01");
        published(supplier("Heel iemand anders " + UUID.randomUUID()), "Kwikstaart Meldingen", 80, SOUND,
                "2026-11-01");
        assertThat(defects(one)).containsExactly(Defect.DUPLICATE);
        assertThat(platform.call(() -> table.alike(one))).extracting(QualityTable.Alike::name)
                .containsExactly("Kwikstaart Melding");
        assertThat(platform.call(() -> pages.kept("k-" + one)).defects())
                .containsExactly("catalog.quality.defect.duplicate");
        superuser.sql("delete from solution_name where solution_id = ?").param(other).update();
        assertThat(defects(one)).isEmpty();
    }

    @Test
    void listsAreNarrowedToEachDefectAndCountedAlike() {
        published(SOUND.replace("2199", "2021"));
        var certificate = platform.call(() -> table.count(Defect.Of.SOLUTION)).get("certificate");
        assertThat(narrowed(solutions, "certificate")).hasSize(certificate)
                .allSatisfy(line -> assertThat(line.defects().all()).contains(Defect.CERTIFICATE));
        assertThat(narrowed(solutions, "niets")).allSatisfy(line -> assertThat(line.defects().all()).isEmpty());
        assertThat(narrowed(solutions, "iets")).hasSizeGreaterThanOrEqualTo(certificate);
    }

    @Test
    void ofASupplierItIsSeenWhatItAndItsSolutionsLack() {
        superuser.sql("update supplier set published = 0, about = '' where organisation_id = ?")
                .param(supplier)
                .update();
        assertThat(of(supplier).defects().all()).containsExactly(Defect.NOTHING, Defect.SILENT, Defect.PEOPLE);
        published(SOUND.replace("2199", "2022"));
        superuser.sql("update supplier set published = 1, about = 'Ja' where organisation_id = ?")
                .param(supplier)
                .update();
        var line = of(supplier);
        assertThat(line.defects().all()).containsExactly(Defect.SOLUTIONS, Defect.PEOPLE);
        assertThat(line.lacking()).isEqualByComparingTo("1");
        assertThat(line.completeness()).isEqualByComparingTo("80");
    }

    @Test
    void twoSuppliersWithNamesAlikeMayBeOne() {
        var one = supplier("Roodborsttapuit Software");
        supplier("Roodborsttapuit Softwares");
        assertThat(of(one).defects().all()).containsExactly(Defect.PEOPLE, Defect.DOUBLE);
        assertThat(of(one).alike()).isEqualTo("Roodborsttapuit Softwares");
    }

    private SupplierLine of(UUID id) {
        return platform.call(() -> rows.one(suppliers, SOMEBODY, id)).orElseThrow();
    }

    private <R> List<R> narrowed(ListDefinition<R> list, String value) {
        var condition = ((ListFilter.Choice) list.filters().getFirst()).options()
                .stream()
                .filter(option -> option.value().equals(value))
                .map(ListFilter.Option::condition)
                .findFirst()
                .orElseGet(Condition::none);
        return platform.call(() -> rows.some(list, SOMEBODY,
                new Selection<>(condition, list.columns().getFirst(), false, list.columns()), 1_000, 0));
    }
}
