package be.vlavirgem.benchmark.finance;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes amounts of authorities, as tests need them. */
record Ledger(TestDatabase database) {

    static final int REPORT = 2026;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    void burn() {
        sql().sql("delete from finance_amount").update();
        sql().sql("delete from benchmark_value where source = 'IMPORT'").update();
    }

    OrganisationId authority(String nis) {
        return new OrganisationId(sql().sql("""
                select id from organisation where kind = 'LOCAL_AUTHORITY' and nis = ? order by valid_from desc limit 1
                """).param(nis).query(UUID.class).single());
    }

    /** On 1 January of the year that is nearest to it, as far as is known. */
    int inhabitants(String nis, int year) {
        return sql().sql("select count from inhabitants where organisation_id = ? order by abs(year - ?), year limit 1")
                .params(authority(nis).value(), year)
                .query(Integer.class)
                .single();
    }

    /** Forgets how many live there, until what it gives is run. */
    Runnable uncounts(String nis) {
        var authority = authority(nis).value();
        var counts = sql().sql("delete from inhabitants where organisation_id = ? returning year, count")
                .param(authority)
                .query()
                .listOfRows();
        return () -> counts.forEach(count -> sql().sql("insert into inhabitants values (?, ?, ?)")
                .params(authority, count.get("year"), count.get("count"))
                .update());
    }

    /** A line of the whole block, of all policy domains together. */
    void writes(String nis, int year, String kind, String block, long euros) {
        writes(nis, year, kind, block, "", FinanceLine.ALL, REPORT, euros);
    }

    void writes(String nis, int year, String kind, String block, String section, int domain, int report, long euros) {
        sql().sql("insert into finance_amount values (?, ?, ?, ?, ?, ?, ?, ?, 'OF_THE_YEAR', gen_random_uuid())")
                .params(authority(nis).value(), year, kind, block, section, domain, report, euros)
                .update();
    }

    /** The same in euros per inhabitant. */
    void each(String nis, int year, String kind, String block, int euros) {
        writes(nis, year, kind, block, (long) euros * inhabitants(nis, year));
    }
}
