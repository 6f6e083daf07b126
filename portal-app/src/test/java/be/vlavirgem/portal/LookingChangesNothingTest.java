package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.portal.Samples.Whose;
import be.vlavirgem.testsupport.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who looks along asks every route there is: what is sent is refused, what is read leaves the database as it was. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingChangesNothingTest {

    private static final String REFUSED = "Wie meekijkt, verandert niets";
    private static final String STOP = "POST /meekijken/stoppen";
    /** Written by the portal itself meanwhile: sessions, counts of use, post and works; and what is kept of the looking. */
    private static final String OF_ITSELF = "spring_session|spring_session_attributes|scheduled_tasks|usage_.*|solution_look|mail|look_along|audit_entry.*";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Visitors visitors;

    private OrganisationId aalst;
    private Samples samples;
    private Onlooking both;

    @BeforeAll
    void somebodyWhoMayEverythingInAalst() {
        aalst = visitors.homes().authority(Homes.AALST);
        samples = new Samples(visitors);
        var account = visitors.register(Role.AUTHORITY_ADMINISTRATOR, aalst);
        List.of(Role.AUTHORITY_EDITOR, Role.SECURITY_OFFICER, Role.DPO)
                .forEach(role -> visitors.give(account, role, aalst));
        both = Onlooking.with(visitors, account).begun();
    }

    @Test
    void whateverIsSentIsRefusedInPlainWords() {
        var addresses = addresses(false);
        var before = rows();
        assertThat(addresses).hasSizeGreaterThan(100).allSatisfy((route, address) -> {
            var answer = send(route, address);
            assertThat(answer.status()).as(route).isEqualTo(403);
            assertThat(answer.text()).contains(REFUSED, "Je kijkt mee met");
        });
        assertThat(rows()).isEqualTo(before);
        assertThat(deedsOfThePerson()).containsOnly("look-along.approved");
        assertThat(both.keeper().get("/dashboard").status()).isEqualTo(200);
    }

    @Test
    void whateverIsReadLeavesNoTraceInThePersonsName() {
        Samples.comment(aalst, samples.measurement(), "Nieuw voor wie het leest.");
        var told = Samples.notification(both.account().person(), aalst);
        var given = Shared.withOrganisation(visitors.homes().authority(Homes.GENT), aalst);
        var addresses = addresses(true);
        addresses.put("notification", "/meldingen/" + told);
        addresses.put("given", "/gedeeld-met-ons/" + given);
        addresses.put("thread", "/opmerkingen/measurement/" + samples.measurement() + "/SEC01");
        var before = rows();
        assertThat(addresses).hasSizeGreaterThan(100)
                .allSatisfy((route, address) -> assertThat(both.keeper().get(address).status()).as(route)
                        .isLessThan(500));
        assertThat(rows()).isEqualTo(before);
        assertThat(deedsOfThePerson()).containsOnly("look-along.approved");
        both.user().get("/meldingen/" + told);
        both.user().get("/gedeeld-met-ons/" + given);
        both.user().get(addresses.get("thread"));
        assertThat(rows()).as("the person leaves those traces").isNotEqualTo(before);
    }

    private Page send(String route, String address) {
        var fields = Map.of("organisatie", aalst.toString(), "organisatie-id", aalst.toString());
        return route.startsWith("POST HX-Request")
                ? both.keeper().script(address, fields)
                : both.keeper().post(address, fields);
    }

    /** Of the own things of Aalst; made before, for asking for one makes it. */
    private Map<String, String> addresses(boolean read) {
        var addresses = new LinkedHashMap<String, String>();
        Route.of(portal)
                .stream()
                .filter(route -> route.method().equals("GET") == read && !route.method().startsWith("ANY"))
                .filter(route -> !route.pattern().startsWith("/api/") && !route.pattern().startsWith("/actuator"))
                .filter(route -> !route.name().equals(STOP))
                .forEach(route -> addresses.put(route.name(), samples.address(route, Whose.OWN)));
        return addresses;
    }

    private List<String> deedsOfThePerson() {
        return PortalDatabase.superuser()
                .sql("select distinct action from audit_entry where person_id = ?")
                .param(both.account().person().value())
                .query(String.class)
                .list();
    }

    /** Per table a line that changes with any of its rows. */
    private static Map<String, String> rows() {
        var sql = PortalDatabase.superuser();
        var rows = new TreeMap<String, String>();
        sql.sql("""
                select oid::regclass::text from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
                """)
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.matches(OF_ITSELF))
                .forEach(table -> rows.put(table, sql.sql("""
                        select count(*) || ' ' || coalesce(md5(string_agg(md5(line::text), '' order by md5(line::text))), '') from %s as line
                        """.formatted(table)).query(String.class).single()));
        return rows;
    }
}
