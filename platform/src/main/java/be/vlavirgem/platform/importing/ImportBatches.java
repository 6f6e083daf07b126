package be.vlavirgem.platform.importing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.importing.ImportBatch.Counts;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.tabular.Dialect;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The imports of the organisation worked for. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportBatches {

    /** Counts only the rows of the imports that are asked for. */
    private static final String WITH_COUNTS = """
            select id, target, state, file_name, dialect, header, columns, uploaded_at, applied_at, job_id, counted.*
            from (select * from import_batch %s) as asked cross join lateral (
                select count(*) filter (where row.state = 'NEW') as fresh,
                    count(*) filter (where row.state = 'CHANGED') as changed,
                    count(*) filter (where row.state = 'UNCHANGED') as unchanged,
                    count(*) filter (where row.state = 'REFUSED') as refused,
                    count(*) filter (where remarks @> '[{"striking": true}]') as striking,
                    count(*) filter (where outcome = 'APPLIED') as applied,
                    count(*) filter (where outcome = 'SKIPPED') as skipped
                from import_row as row where row.organisation_id = asked.organisation_id and batch_id = asked.id
            ) as counted order by uploaded_at desc, id desc
            """;
    private static final String ONE = WITH_COUNTS.formatted("where id = ?");
    private static final String LATEST = WITH_COUNTS.formatted("order by uploaded_at desc, id desc limit ?");

    private final JdbcClient sql;

    ImportBatches(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Access access, ImportId id, String target, String fileName, byte[] file, Instant now) {
        sql.sql("""
                insert into import_batch (organisation_id, id, target, state, file_name, file, dialect, header, columns, person_id, uploaded_at)
                values (?, ?, ?, 'DRAFT', ?, ?, array['', '', '', ''], '{}', '{}', ?, ?)
                """)
                .params(access.organisation().value(), id.value(), target, fileName, file, access.person().value(),
                        Timestamp.from(now))
                .update();
    }

    void read(ImportId id, Dialect dialect, List<String> header, List<Integer> columns) {
        sql.sql("update import_batch set dialect = ?, header = ?, columns = ? where id = ?")
                .param(new String[]{ dialect.format().name(), dialect.encoding().name(), dialect.separator().name(),
                        dialect.decimals().name() })
                .param(header.toArray(String[]::new))
                .param(columns.toArray(Integer[]::new))
                .param(id.value())
                .update();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from import_batch where id = ?)").param(id).query(Boolean.class).single();
    }

    Optional<ImportBatch> find(ImportId id) {
        return sql.sql(ONE)
                .param(id.value())
                .query(ImportBatches::batch)
                .optional();
    }

    List<ImportBatch> latest(int most) {
        return sql.sql(LATEST)
                .param(most)
                .query(ImportBatches::batch)
                .list();
    }

    /** Keeps it from changing until the transaction ends; empty when it is in another state. */
    Optional<ImportBatch> lock(ImportId id, ImportBatch.State state) {
        var locked = sql.sql("select id from import_batch where id = ? and state = ? for update")
                .params(id.value(), state.name())
                .query(UUID.class)
                .optional();
        return locked.flatMap(found -> find(id));
    }

    Optional<byte[]> file(ImportId id) {
        return sql.sql("select file from import_batch where id = ? and file is not null")
                .param(id.value())
                .query(byte[].class)
                .optional();
    }

    boolean oneIsApplying(String target) {
        return sql.sql("select exists (select from import_batch where target = ? and state = 'APPLYING')")
                .param(target)
                .query(Boolean.class)
                .single();
    }

    void applying(ImportId id, JobId job) {
        sql.sql("update import_batch set state = 'APPLYING', job_id = ? where id = ?")
                .params(job.value(), id.value())
                .update();
    }

    /** The file itself is forgotten: the rows tell what was done. */
    void applied(ImportId id, Instant now) {
        sql.sql("update import_batch set state = 'APPLIED', applied_at = ?, file = null where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    void draftAgain(ImportId id) {
        sql.sql("update import_batch set state = 'DRAFT' where id = ?").param(id.value()).update();
    }

    /** Drafts nobody came back to. */
    void forgetDraftsBefore(Instant moment) {
        sql.sql("delete from import_batch where state = 'DRAFT' and uploaded_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    void delete(ImportId id) {
        sql.sql("delete from import_batch where id = ?").param(id.value()).update();
    }

    private static ImportBatch batch(ResultSet row, int number) throws SQLException {
        var counts = new Counts(row.getInt("fresh"), row.getInt("changed"), row.getInt("unchanged"),
                row.getInt("refused"), row.getInt("striking"), row.getInt("applied"), row.getInt("skipped"));
        return new ImportBatch(new ImportId(row.getObject("id", UUID.class)), row.getString("target"),
                ImportBatch.State.valueOf(row.getString("state")), row.getString("file_name"),
                dialect((String[]) array(row.getArray("dialect"))),
                List.of((String[]) array(row.getArray("header"))), List.of((Integer[]) array(row.getArray("columns"))),
                row.getTimestamp("uploaded_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("applied_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("job_id", UUID.class)).map(JobId::new), counts);
    }

    private static Object array(Array array) throws SQLException {
        return array.getArray();
    }

    private static Dialect dialect(String[] parts) {
        return new Dialect(Dialect.Format.valueOf(parts[0]), Dialect.Encoding.valueOf(parts[1]),
                Dialect.Separator.valueOf(parts[2]), Dialect.Decimals.valueOf(parts[3]));
    }
}
