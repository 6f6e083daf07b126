package be.vlavirgem.platform.importing;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of imports. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportRows {

    private final JdbcClient sql;

    ImportRows(JdbcClient sql) {
        this.sql = sql;
    }

    void replace(OrganisationId organisation, ImportId batch, List<ImportRow> rows) {
        sql.sql("delete from import_row where organisation_id = ? and batch_id = ?")
                .params(organisation.value(), batch.value())
                .update();
        sql.sql("""
                insert into import_row (organisation_id, batch_id, number, state, about_id, part, cells, before, after, problems, remarks, outcome)
                select :organisation, :batch, number, state, about_id, part, cells::jsonb, before::jsonb, after::jsonb, problems::jsonb, remarks::jsonb, ''
                from unnest(:numbers::int[], :states::text[], :abouts::uuid[], :parts::text[], :cells::text[], :befores::text[], :afters::text[], :problems::text[], :remarks::text[])
                    as row (number, state, about_id, part, cells, before, after, problems, remarks)
                """)
                .param("organisation", organisation.value())
                .param("batch", batch.value())
                .param("numbers", texts(rows, row -> String.valueOf(row.number())))
                .param("states", texts(rows, row -> row.state().name()))
                .param("abouts", rows.stream()
                        .map(row -> row.key().map(key -> key.organisation().value()).orElse(null))
                        .toArray(UUID[]::new))
                .param("parts", texts(rows, row -> row.key().map(ImportKey::part).orElse("")))
                .param("cells", texts(rows, row -> ImportJson.of(row.cells())))
                .param("befores", texts(rows, row -> ImportJson.of(row.before())))
                .param("afters", texts(rows, row -> ImportJson.of(row.after())))
                .param("problems", texts(rows, row -> ImportJson.of(row.problems())))
                .param("remarks", texts(rows, row -> ImportJson.of(row.remarks())))
                .update();
    }

    private static String[] texts(List<ImportRow> rows, Function<ImportRow, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }

    /** Some of them in the order of the file; of these states only, and only those that strike if asked. */
    List<ImportRow> page(ImportId batch, List<ImportRow.State> states, boolean striking, int size, long offset) {
        return sql.sql("""
                select * from import_row
                where batch_id = ? and state = any (?) and (not ? or remarks @> '[{"striking": true}]')
                order by number limit ? offset ?
                """)
                .params(batch.value(), names(states), striking, size, offset)
                .query(ImportRows::row)
                .list();
    }

    /** All that change something, or did. */
    List<ImportRow> changes(ImportId batch) {
        return sql.sql("select * from import_row where batch_id = ? and state in ('NEW', 'CHANGED') order by number")
                .param(batch.value())
                .query(ImportRows::row)
                .list();
    }

    /** Of one organisation, those that change something. */
    List<ImportRow> changesOf(ImportId batch, UUID about) {
        return sql.sql("""
                select * from import_row where batch_id = ? and about_id = ? and state in ('NEW', 'CHANGED') order by number
                """).params(batch.value(), about).query(ImportRows::row).list();
    }

    /** The organisations of which something changes. */
    List<UUID> abouts(ImportId batch) {
        return sql.sql("""
                select about_id from import_row where batch_id = ? and state in ('NEW', 'CHANGED')
                group by about_id order by min(number)
                """).param(batch.value()).query(UUID.class).list();
    }

    void came(ImportId batch, List<ImportRow> rows, ImportRow.Outcome outcome) {
        sql.sql("update import_row set outcome = ? where batch_id = ? and number = any (?::int[])")
                .param(outcome.stored())
                .param(batch.value())
                .param(texts(rows, row -> String.valueOf(row.number())))
                .update();
    }

    private static String[] names(List<ImportRow.State> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }

    private static ImportRow row(ResultSet row, int number) throws SQLException {
        var about = Optional.ofNullable(row.getObject("about_id", UUID.class)).map(OrganisationId::new);
        var part = row.getString("part");
        return new ImportRow(row.getInt("number"), ImportRow.State.valueOf(row.getString("state")),
                about.map(id -> new ImportKey(id, part)), ImportJson.texts(row.getString("cells")),
                ImportJson.texts(row.getString("before")), ImportJson.texts(row.getString("after")),
                ImportJson.problems(row.getString("problems")),
                ImportJson.remarks(row.getString("remarks")), ImportRow.Outcome.of(row.getString("outcome")));
    }
}
