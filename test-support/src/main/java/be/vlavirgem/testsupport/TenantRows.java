package be.vlavirgem.testsupport;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of all tenants, seen past row-level security: to prove that nobody changed what is not theirs. */
public final class TenantRows {

    private static final String TABLES = """
            select oid::regclass::text from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relrowsecurity
            """;

    private final JdbcClient sql;
    private final List<String> tables;

    /** Those of this database. */
    public TenantRows(TestDatabase database) {
        this.sql = JdbcClient.create(database.superuser());
        this.tables = sql.sql(TABLES).query(String.class).list();
        if (tables.isEmpty()) {
            throw new IllegalStateException("No table has row-level security");
        }
    }

    /** Per table one line that changes with any row of any other organisation than these, but for those to practise in, which jobs put back. */
    public String withoutThoseOf(UUID... organisations) {
        var digests = new TreeMap<String, String>();
        tables.forEach(table -> digests.put(table, digest(table, organisations)));
        return digests.toString();
    }

    private String digest(String table, UUID[] organisations) {
        return sql.sql("""
                select count(*) || ' ' || coalesce(md5(string_agg(md5(line::text), '' order by md5(line::text))), '')
                from %s as line where organisation_id <> all (?)
                  and not exists (select from organisation where organisation.id = line.organisation_id and kind = 'PRACTICE')
                """.formatted(table)).param(organisations).query(String.class).single();
    }
}
