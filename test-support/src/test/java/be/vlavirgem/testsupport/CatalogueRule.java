package be.vlavirgem.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A rule of the tables: the query finds what breaks it, the sinner breaks it. */
record CatalogueRule(String name, String offenders, String sinner) {
    /** Our own tables, with the class their comment begins with; Flyway's belongs to Flyway. */
    private static final String TABLES = """
            with ours as (
                select pg_class.*, relname::text as name, obj_description(pg_class.oid, 'pg_class') as comment,
                       split_part(obj_description(pg_class.oid, 'pg_class'), ':', 1) as class
                from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'flyway_schema_history'
            ), guarded as (
                select * from ours where class in ('tenant', 'published')
            ), own_function as (
                select * from pg_proc where pronamespace = 'public'::regnamespace
                    and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
            )
            """;

    /** What breaks the rule now, in this connection's transaction. */
    List<String> brokenIn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(TABLES + offenders)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    void sin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sinner);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
