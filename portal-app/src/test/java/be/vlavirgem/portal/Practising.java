package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Practice organisations as V-ICT-OR keeps them over HTTP, and what is in them past the portal. */
record Practising(Browser keeper) {

    static final Duration PATIENCE = Duration.ofSeconds(180);
    static final String PATH = "/beheer/oefenomgeving";

    /** When a tile was last written says nothing. */
    private static final String WITHOUT_MOMENT = "to_jsonb(line) - 'changed_at'";

    /** A new one with its invented data. */
    OrganisationId make(String name) {
        var form = keeper.get(PATH + "/nieuw");
        ended(keeper.fill(form, PATH + "/nieuw", Map.of("naam", name, "profiel", "MEDIUM")));
        return named("Oefengemeente " + name);
    }

    static OrganisationId named(String name) {
        return new OrganisationId(PortalDatabase.superuser()
                .sql("select id from organisation where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    void putBack(OrganisationId practice) {
        var address = "%s/%s/terugzetten".formatted(PATH, practice);
        ended(keeper.fill(keeper.get(address), address, Map.of()));
    }

    void end(OrganisationId practice) {
        var address = "%s/%s/einde".formatted(PATH, practice);
        assertThat(keeper.fill(keeper.get(address), address, Map.of()).location()).isEqualTo(PATH + "?beeindigd");
    }

    /** The page of the job once it has ended. */
    Page ended(Page started) {
        assertThat(started.location()).startsWith("/opdrachten/");
        Soon.is(PATIENCE, () -> keeper.get(started.location()).document().select("#voortgang[data-hx-get]").isEmpty());
        return keeper.get(started.location());
    }

    /** One that is simply there, without data, made past the portal. */
    static OrganisationId there(String name) {
        var id = UUID.randomUUID();
        var sql = PortalDatabase.superuser();
        sql.sql("insert into organisation (id, kind, name) values (?, 'PRACTICE', ?)").params(id, name).update();
        sql.sql("insert into inhabitants (organisation_id, year, count) values (?, 2025, 8400)").param(id).update();
        sql.sql("insert into practice_organisation (organisation_id, profile, weekly, made_at) values (?, 'SMALL', false, now())")
                .param(id)
                .update();
        return new OrganisationId(id);
    }

    /** One without data, the same until it is ended. */
    static OrganisationId sample() {
        return PortalDatabase.superuser()
                .sql("select id from organisation where name like 'Oefengemeente Proef %' and valid_until is null limit 1")
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElseGet(() -> there("Oefengemeente Proef " + UUID.randomUUID()));
    }

    /** As if it had never been, for one that has nothing. */
    static void remove(OrganisationId practice) {
        var sql = PortalDatabase.superuser();
        for (var table : List.of("practice_organisation", "inhabitants")) {
            sql.sql("delete from %s where organisation_id = ?".formatted(table)).param(practice.value()).update();
        }
        sql.sql("delete from organisation where id = ?").param(practice.value()).update();
    }

    /** Of each table of tenants how many rows there are of it, and what is in them; not the audit trail, which stays. */
    static Map<String, String> contents(OrganisationId practice) {
        var sql = PortalDatabase.superuser();
        var found = new TreeMap<String, String>();
        tables().forEach(table -> found.put(table,
                sql.sql("""
                select count(*) || ' ' || coalesce(md5(string_agg((%s)::text, '|' order by (%s)::text)), '') from %s as line where organisation_id = ?
                """.formatted(WITHOUT_MOMENT, WITHOUT_MOMENT, table))
                        .param(practice.value())
                        .query(String.class)
                        .single()));
        return found;
    }

    private static List<String> tables() {
        return PortalDatabase.superuser().sql("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relispartition
                  and (obj_description(oid, 'pg_class') like 'tenant:%' or relname in ('share_door', 'notification', 'api_token'))
                """).query(String.class).list();
    }
}
