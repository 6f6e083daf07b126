package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of answers that came back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnswerFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<AnswerFile.Entry>> ENTRIES = new TypeReference<>() {
    };
    private static final TypeReference<List<AnswerFile.Applied>> APPLIED = new TypeReference<>() {
    };
    private static final String SELECT = """
            select file.*, coalesce(person.name, '') as who
            from answer_file as file left join person on person.id = file.uploaded_by
            """;

    private final JdbcClient sql;

    AnswerFiles(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Access access, AnswerFile file) {
        sql.sql("""
                insert into answer_file (organisation_id, id, measurement_id, name, uploaded_at, uploaded_by, state, entries, applied)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, '[]')
                """)
                .params(access.organisation().value(), file.id().value(), file.measurement().value(), file.name(),
                        Timestamp.from(file.uploadedAt()), access.person().value(), file.state().name(),
                        JSON.writeValueAsString(file.entries()))
                .update();
    }

    Optional<AnswerFile> find(Measurement.Id measurement, AnswerFile.Id id) {
        return sql.sql(SELECT + "where file.measurement_id = ? and file.id = ?")
                .params(measurement.value(), id.value())
                .query(AnswerFiles::file)
                .optional();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from answer_file where id = ?)").param(id).query(Boolean.class).single();
    }

    /** The latest first. */
    List<AnswerFile.Head> of(Measurement.Id measurement, int most) {
        return sql.sql("""
                select file.id, file.name, file.uploaded_at, file.state, jsonb_array_length(file.applied) as answers,
                coalesce(person.name, '') as who
                from answer_file as file left join person on person.id = file.uploaded_by
                where file.measurement_id = ? order by file.uploaded_at desc, file.id limit ?
                """)
                .params(measurement.value(), most)
                .query(AnswerFiles::head)
                .list();
    }

    void applied(AnswerFile.Id id, List<AnswerFile.Applied> answers) {
        sql.sql("update answer_file set state = 'APPLIED', applied = ?::jsonb where id = ? and state = 'DRAFT'")
                .params(JSON.writeValueAsString(answers), id.value())
                .update();
    }

    void reverted(AnswerFile.Id id) {
        sql.sql("update answer_file set state = 'REVERTED' where id = ? and state = 'APPLIED'")
                .param(id.value())
                .update();
    }

    void discard(AnswerFile.Id id) {
        sql.sql("delete from answer_file where id = ? and state = 'DRAFT'").param(id.value()).update();
    }

    void forgetDraftsBefore(Instant moment) {
        sql.sql("delete from answer_file where state = 'DRAFT' and uploaded_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    /** The latest of this measurement stay. */
    void forgetDraftsBeyond(Measurement.Id measurement, int most) {
        sql.sql("""
                delete from answer_file where state = 'DRAFT' and id in (select id from answer_file
                where measurement_id = ? and state = 'DRAFT' order by uploaded_at desc, id desc offset ?)
                """).params(measurement.value(), most).update();
    }

    private static AnswerFile.Head head(ResultSet row, int number) throws SQLException {
        return new AnswerFile.Head(new AnswerFile.Id(row.getObject("id", UUID.class)), row.getString("name"),
                row.getTimestamp("uploaded_at").toInstant(), row.getString("who"),
                AnswerFile.State.valueOf(row.getString("state")), row.getInt("answers"));
    }

    private static AnswerFile file(ResultSet row, int number) throws SQLException {
        return new AnswerFile(new AnswerFile.Id(row.getObject("id", UUID.class)),
                new Measurement.Id(row.getObject("measurement_id", UUID.class)), row.getString("name"),
                row.getTimestamp("uploaded_at").toInstant(), row.getString("who"),
                AnswerFile.State.valueOf(row.getString("state")), JSON.readValue(row.getString("entries"), ENTRIES),
                JSON.readValue(row.getString("applied"), APPLIED));
    }
}
