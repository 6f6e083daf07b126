package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.standards.StandardStatusChanged;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A supplier hears once of all standards that changed together, with its own products and nobody else's. */
@SpringJUnitConfig(CatalogSlice.class)
class ClaimedStandardsTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private PlatformTransaction platform;
    @Autowired
    private TestDatabase database;

    private JdbcClient superuser;

    @BeforeEach
    void standards() {
        superuser = JdbcClient.create(database.superuser());
        for (var name : List.of("Aster", "Begonia", "Clematis")) {
            superuser.sql(
                    "insert into standard (id, slug, origin, title, revision) values (gen_random_uuid(), lower(?), 'REGISTER', ?, 0) on conflict do nothing")
                    .params(name, name)
                    .update();
        }
    }

    private Solution.Id claiming(Access supplier, String name, String standards) {
        var id = offering.publish(supplier, name);
        superuser.sql(
                "update published_solution set sheet = jsonb_set(sheet, '{fields,standards}', ?::jsonb) where id = ?")
                .params(standards, id.value())
                .update();
        return id;
    }

    private static String claim(String slug, String degree) {
        return "{\"standard\": \"%s\", \"degree\": \"%s\"}".formatted(slug, degree);
    }

    private void change(String... slugs) {
        platform.run(() -> List.of(slugs)
                .forEach(slug -> events.publishEvent(new StandardStatusChanged(UUID.randomUUID(), slug))));
    }

    private List<String> told(Access supplier, String column) {
        return superuser
                .sql("select %s from notification where type = 'claimed-standards' and person_id = ?".formatted(column))
                .param(supplier.person().value())
                .query(String.class)
                .list();
    }

    @Test
    void onceForAllThatChangedWithTheProductsThatClaimEach() {
        var supplier = offices.supplier("Bloembol");
        claiming(supplier, "Bloembol Perk",
                "[%s, %s]".formatted(claim("aster", "voldoet"), claim("begonia", "gepland")));
        claiming(supplier, "Bloembol Border", "[%s]".formatted(claim("aster", "deels")));
        var other = offices.supplier("Bloemknop");
        var only = claiming(other, "Bloemknop Pot",
                "[%s, %s]".formatted(claim("aster", "niet"), claim("begonia", "voldoet")));
        var silent = offices.supplier("Bloemblad");
        claiming(silent, "Bloemblad Vaas", "[%s]".formatted(claim("clematis", "voldoet")));

        change("aster", "begonia");

        assertThat(told(supplier, "subject"))
                .containsExactly("Aster (Bloembol Border, Bloembol Perk), Begonia (Bloembol Perk)");
        assertThat(told(supplier, "path")).containsExactly("/leverancier/oplossingen");
        assertThat(told(other, "subject")).containsExactly("Begonia (Bloemknop Pot)");
        assertThat(told(other, "path")).containsExactly("/leverancier/oplossingen/" + only);
        assertThat(told(silent, "subject")).isEmpty();

        change("clematis");
        assertThat(told(silent, "subject")).containsExactly("Clematis (Bloemblad Vaas)");
        assertThat(told(supplier, "subject")).hasSize(1);
    }

    @Test
    void whatIsNotPublishedIsNotLookedAt() {
        var supplier = offices.supplier("Knoflook");
        var draft = offering.begin(supplier, Sheets.ten("Knoflook Kelder"));
        superuser.sql("update solution set sheet = jsonb_set(sheet, '{standards}', ?::jsonb) where id = ?")
                .params("[" + claim("aster", "voldoet") + "]", draft.value())
                .update();
        change("aster");
        assertThat(told(supplier, "subject")).isEmpty();
    }
}
