package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of the register that were read, and what came of each of their items. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RunTable {

    private final JdbcClient sql;
    private final IdSource ids;

    RunTable(JdbcClient sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** With all its lines, in two statements. */
    void add(StandardRun run, Optional<PersonId> by, List<ReportLine> lines) {
        var counts = run.counts();
        sql.sql("""
                insert into standard_run (id, source, state, name, whole, read_at, read_by, revision, why, about,
                                          added, changed, unchanged, vanished, refused, remarked)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(run.id().value(), run.source().name(), run.state().name(), run.name(), run.whole(),
                        Timestamp.from(run.readAt()))
                .param(by.map(PersonId::value).orElse(null))
                .param(run.revision())
                .param(run.why().map(Note::code).orElse(null))
                .param(run.why().map(why -> String.join(", ", why.about())).orElse(null))
                .params(counts.added(), counts.changed(), counts.unchanged(), counts.vanished(), counts.refused(),
                        counts.remarked())
                .update();
        addLines(run.id(), lines);
    }

    private void addLines(StandardRunId run, List<ReportLine> lines) {
        var rows = IntStream.range(0, lines.size())
                .mapToObj(i -> RunJson.Row.of(ids.next().toString(), i + 1, lines.get(i)))
                .toList();
        sql.sql("""
                insert into standard_run_line (id, run_id, place, position, outcome, slug, title, changes, remarks, why, after)
                select id, ?, place, position, outcome, slug, title, changes, remarks, nullif(why, 'null'), nullif(after, 'null')
                from jsonb_to_recordset(?::jsonb) as line (id uuid, place integer, position integer, outcome text, slug text,
                    title text, changes jsonb, remarks jsonb, why jsonb, after jsonb)
                """).params(run.value(), RunJson.of(rows)).update();
    }

    Optional<StandardRun> find(StandardRunId id) {
        return sql.sql("select * from standard_run where id = ?").param(id.value()).query(RunTable::read).optional();
    }

    /** Keeps others from deciding on it until the transaction ends. */
    Optional<StandardRun> lock(StandardRunId id) {
        return sql.sql("select * from standard_run where id = ? for update")
                .param(id.value())
                .query(RunTable::read)
                .optional();
    }

    List<StandardRun> latest(int most) {
        return sql.sql("select * from standard_run order by read_at desc, id desc limit ?")
                .param(most)
                .query(RunTable::read)
                .list();
    }

    /** What it changes when it is applied. */
    List<ReportLine> deeds(StandardRunId run) {
        return sql.sql("""
                select position, outcome, slug, title, changes, remarks, after from standard_run_line
                where run_id = ? and outcome in ('ADDED', 'CHANGED', 'VANISHED') order by place
                """).param(run.value()).query(RunTable::line).list();
    }

    private static ReportLine line(ResultSet row, int number) throws SQLException {
        return new ReportLine(row.getInt("position"), ReportLine.Outcome.valueOf(row.getString("outcome")),
                row.getString("slug"), row.getString("title"), RunJson.changes(row.getString("changes")),
                RunJson.notes(row.getString("remarks")), Optional.empty(),
                Optional.ofNullable(row.getString("after")).map(RunJson::facts));
    }

    void applied(StandardRunId run, Optional<PersonId> by, Instant now) {
        sql.sql("update standard_run set state = 'APPLIED', applied_at = ?, applied_by = ? where id = ?")
                .param(Timestamp.from(now))
                .param(by.map(PersonId::value).orElse(null))
                .param(run.value())
                .update();
    }

    void discarded(StandardRunId run) {
        sql.sql("update standard_run set state = 'DISCARDED' where id = ?").param(run.value()).update();
    }

    /** A later report of the same kind takes their place. */
    void discardOpen(StandardRun.Source source) {
        sql.sql("update standard_run set state = 'DISCARDED' where state = 'PREVIEW' and source = ?")
                .param(source.name())
                .update();
    }

    void forgetBefore(Instant moment) {
        sql.sql("delete from standard_run where read_at < ?").param(Timestamp.from(moment)).update();
    }

    private static StandardRun read(ResultSet row, int number) throws SQLException {
        return new StandardRun(new StandardRunId(row.getObject("id", UUID.class)),
                StandardRun.Source.valueOf(row.getString("source")), StandardRun.State.valueOf(row.getString("state")),
                row.getString("name"), row.getBoolean("whole"), row.getTimestamp("read_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("applied_at")).map(Timestamp::toInstant),
                row.getLong("revision"), why(row.getString("why"), row.getString("about")), counts(row));
    }

    private static Optional<Note> why(@Nullable String code, @Nullable String about) {
        return Optional.ofNullable(code).map(known -> Note.of(known, about == null ? "" : about));
    }

    private static StandardRun.Counts counts(ResultSet row) throws SQLException {
        return new StandardRun.Counts(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"),
                row.getInt("vanished"), row.getInt("refused"), row.getInt("remarked"));
    }
}
