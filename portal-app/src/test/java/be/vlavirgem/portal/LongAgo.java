package be.vlavirgem.portal;

import be.vlavirgem.testsupport.Browser;
import java.util.Arrays;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three rounds of long ago in which Sint-Niklaas and twelve authorities for whom nobody works took part, and one without anybody
 * that was closed by hand while somebody has longer for ever, so that it may be opened again; they stay once they are there.
 */
final class LongAgo {

    private LongAgo() {}

    static void take() {
        var sql = PortalDatabase.superuser();
        if (sql.sql("select count(*) from measurement_round where year = 2011").query(Integer.class).single() == 0) {
            Arrays.stream(STATEMENTS.split(";")).forEach(statement -> run(sql, statement));
        }
    }

    /** The last of them, with a report that is published. */
    static String reported(Browser keeper) {
        take();
        var id = PortalDatabase.superuser()
                .sql("select id::text from measurement_round where year = 2013")
                .query(String.class)
                .single();
        var desk = "/beheer/meetrondes/" + id + "/verslag";
        var page = keeper.get(desk);
        if (!page.hasForm(desk + "/terugnemen")) {
            keeper.fill(page, desk, Map.of());
            keeper.fill(keeper.get(desk + "/publiceren"), desk + "/publiceren", Map.of());
        }
        return id;
    }

    private static void run(JdbcClient sql, String statement) {
        sql.sql(statement).update();
    }

    private static final String STATEMENTS = """
            insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
            select gen_random_uuid(), 'Ronde ' || year, year, (select questionnaire_version_id from measurement_round limit 1),
                   make_date(year, 9, 1), make_date(year, 12, 15)
            from generate_series(2011, 2013) as year;

            insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on, closed_on)
            select gen_random_uuid(), 'Ronde 2014', 2014, (select questionnaire_version_id from measurement_round limit 1),
                   '2014-09-01', '2099-06-30', '2014-12-16';

            insert into round_extension (id, round_id, organisation_id, until, reason, granted_at, granted_by)
            select gen_random_uuid(), (select id from measurement_round where year = 2014),
                   (select id from organisation where nis = '45035' and valid_until is null), '2099-06-30', 'Voor altijd', now(),
                   (select id from person limit 1);

            insert into measurement (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, version)
            select authority.id, gen_random_uuid(), round.id, round.questionnaire_version_id, 'A', 'OPEN', now(), 0
            from (select id from organisation where nis = '46021' and valid_until is null union
                  (select id from organisation where kind = 'LOCAL_AUTHORITY' and valid_until is null and valid_from is null
                    and not exists (select from membership where organisation_id = organisation.id)
                    and not exists (select from measurement where organisation_id = organisation.id)
                   order by nis desc limit 12)) as authority, measurement_round as round
            where year between 2011 and 2013;

            insert into answer (organisation_id, measurement_id, question, version, value, note, answered_at, answered_by)
            select organisation_id, measurement.id, 'SEC' || to_char(number, 'FM00'), 1, '?', 'Zoals het toen was.', now(), (select id from person limit 1)
            from measurement join measurement_round as round on round.id = round_id, generate_series(1, 12) as number
            where year between 2011 and 2013;

            update measurement set state = 'SUBMITTED', submitted_at = now(), submitted_by = (select id from person limit 1),
                score = 40 + year - 2010
            from measurement_round as round where round.id = round_id and year between 2011 and 2013;

            insert into measurement_outcome (organisation_id, measurement_id, round_id, subject, value)
            select organisation_id, measurement.id, round_id, 'TOTAL', score + row_number() over (order by organisation_id)
            from measurement join measurement_round as round on round.id = round_id where year between 2011 and 2013;

            insert into peer_group (id, system, code, year, name)
            select gen_random_uuid(), system, code, former, name from peer_group, generate_series(2011, 2013) as former
            where year = 2026 and system in ('FLANDERS', 'PROVINCE');

            insert into peer_group_member (peer_group_id, organisation_id)
            select former.id, organisation_id from peer_group_member join peer_group on peer_group.id = peer_group_id
            join peer_group as former on former.system = peer_group.system and former.code = peer_group.code
            where peer_group.year = 2026 and former.year between 2011 and 2013
            """;
}
