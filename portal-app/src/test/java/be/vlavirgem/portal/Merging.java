package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two authorities that took part in three rounds and for whom nobody works; given back as they were. */
record Merging(Authority one, Authority other) {

    static final String YEAR_OF_NOW = "2026";
    static final String YEAR_TO_COME = "2027";

    /** One that can merge. */
    record Authority(OrganisationId id, String name) {}

    /** Their groups of a year of which no round has opened were composed already. */
    static Merging prepare() {
        LongAgo.take();
        var sql = PortalDatabase.superuser();
        var found = sql.sql("""
                select id, name from organisation
                where kind = 'LOCAL_AUTHORITY' and valid_until is null and valid_from is null
                  and not exists (select from membership where organisation_id = organisation.id)
                  and (select count(*) from measurement where organisation_id = organisation.id and state = 'SUBMITTED') >= 3
                order by nis desc limit 2
                """)
                .query((row, number) -> new Authority(new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name")))
                .list();
        sql.sql("""
                insert into peer_group (id, system, code, year, name)
                select gen_random_uuid(), system, code, 2027, name from peer_group where year = 2026
                """).update();
        sql.sql("""
                insert into peer_group_member (peer_group_id, organisation_id)
                select later.id, organisation_id from peer_group_member join peer_group on peer_group.id = peer_group_id
                join peer_group as later on later.system = peer_group.system and later.code = peer_group.code and later.year = 2027
                where peer_group.year = 2026
                """).update();
        return new Merging(found.getFirst(), found.getLast());
    }

    /** Everything of the rounds that were: what they measured and answered, and what the statistics of all rounds say. */
    String past() {
        var sql = PortalDatabase.superuser();
        var own = sql.sql("""
                select md5(string_agg(measurement::text, '|' order by id)) ||
                    (select md5(string_agg(answer::text, '|' order by measurement_id, question, version)) from answer where organisation_id = any (:both)) ||
                    (select md5(string_agg(outcome::text, '|' order by measurement_id, subject)) from measurement_outcome as outcome where organisation_id = any (:both))
                from measurement where organisation_id = any (:both)
                """).param("both", both()).query(String.class).single();
        return own + statistics(sql);
    }

    private static List<String> statistics(JdbcClient sql) {
        return sql.sql("""
                select round.name || ' ' || peer_group.system || peer_group.code || ' ' || figures::text
                from measurement_round as round join peer_group on peer_group.year = round.year and system in ('FLANDERS', 'PROVINCE')
                cross join lateral peer_statistics(round.id, peer_group.id, array['TOTAL']) as figures
                where round.closes_on < current_date order by 1
                """).query(String.class).list();
    }

    /** How often organisations of this name stand in the comparison of all Flanders in that year. */
    static int counted(String name, String year) {
        return PortalDatabase.superuser().sql("""
                select count(*) from peer_group_member join peer_group on peer_group.id = peer_group_id
                join organisation on organisation.id = organisation_id
                where system = 'FLANDERS' and year = ?::int and organisation.name = ?
                """).params(year, name).query(Integer.class).single();
    }

    /** How many of them there are. */
    static int counted(String year) {
        return PortalDatabase.superuser().sql("""
                select count(*) from peer_group_member join peer_group on peer_group.id = peer_group_id
                where system = 'FLANDERS' and year = ?::int
                """).param(year).query(Integer.class).single();
    }

    static List<String> deeds(OrganisationId organisation) {
        return PortalDatabase.superuser()
                .sql("select action from audit_entry where organisation_id = ? and action like 'organisation.%' order by at")
                .param(organisation.value())
                .query(String.class)
                .list();
    }

    private UUID[] both() {
        return new UUID[]{ one.id().value(), other.id().value() };
    }

    /** As if the job had been stopped before its first step. */
    void stop() {
        PortalDatabase.superuser()
                .sql("update merger_step set done_at = null where organisation_id = any (?)")
                .param(both())
                .update();
    }

    /** As if nothing had happened; a successor that began is no authority any more, for others count those. */
    void undo() {
        var sql = PortalDatabase.superuser();
        sql.sql("delete from merger_step").update();
        sql.sql("delete from merger_announced").update();
        sql.sql("delete from peer_group_member using peer_group where peer_group.id = peer_group_id and year = 2027")
                .update();
        sql.sql("delete from peer_group where year = 2027").update();
        sql.sql("""
                update organisation set kind = 'SUPPLIER', nis = null
                where id in (select successor_id from organisation where id = any (:both)) and not id = any (:both)
                """).param("both", both()).update();
        sql.sql("update organisation set successor_id = null where id = any (?)").param(both()).update();
        sql.sql("update organisation set valid_until = '2099-12-31' where id = any (?)").param(both()).update();
        sql.sql("delete from membership where organisation_id = any (?)").param(both()).update();
        sql.sql("update organisation set valid_until = null where id = any (?)").param(both()).update();
        sql.sql("delete from merger where merged_on > '2026-01-01'").update();
        sql.sql("delete from local_authority where organisation_id in (select id from organisation where kind = 'SUPPLIER')")
                .update();
        sql.sql("delete from legal_person where organisation_id in (select id from organisation where kind = 'SUPPLIER')")
                .update();
        sql.sql("delete from inhabitants where organisation_id in (select id from organisation where kind = 'SUPPLIER')")
                .update();
    }
}
