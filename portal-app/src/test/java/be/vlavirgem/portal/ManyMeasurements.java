package be.vlavirgem.portal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Local authorities that took no part in the rounds of the demo, one of them given twenty rounds of long ago. */
final class ManyMeasurements {

    private ManyMeasurements() {}

    /** The NIS code of one without any measurement. */
    static String authorityWithNone() {
        return PortalDatabase.superuser().sql("""
                select nis from organisation where kind = 'LOCAL_AUTHORITY' and valid_until is null
                and not exists (select from measurement where organisation_id = organisation.id) order by nis limit 1
                """).query(String.class).single();
    }

    /** The NIS code of one with twenty, each with twelve answers. */
    static String authorityWithTwenty() {
        var nis = authorityWithNone();
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                select gen_random_uuid(), 'Ronde ' || year, year, (select questionnaire_version_id from measurement_round limit 1),
                       make_date(year, 9, 1), make_date(year, 12, 1)
                from generate_series(1991, 2010) as year
                """).update();
        sql.sql("""
                insert into measurement (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, version)
                select organisation.id, gen_random_uuid(), round.id, round.questionnaire_version_id, 'A', 'OPEN', now(), 0
                from organisation, measurement_round as round where nis = ? and valid_until is null and year <= 2010
                """).param(nis).update();
        answer(sql);
        return nis;
    }

    private static void answer(JdbcClient sql) {
        sql.sql("""
                insert into answer (organisation_id, measurement_id, question, version, value, note, answered_at, answered_by)
                select organisation_id, measurement.id, 'SEC' || to_char(number, 'FM00'), 1, '?', '', now(), (select id from person limit 1)
                from measurement join measurement_round as round on round.id = round_id, generate_series(1, 12) as number
                where year <= 2010
                """).update();
        sql.sql("""
                update measurement set state = 'SUBMITTED', submitted_at = now(), submitted_by = (select id from person limit 1), score = 50
                from measurement_round as round where round.id = round_id and year <= 2010
                """).update();
    }
}
