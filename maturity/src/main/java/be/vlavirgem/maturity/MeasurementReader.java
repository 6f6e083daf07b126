package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Puts a measurement together from its rows: one per answer, or a single one while there is none. */
final class MeasurementReader implements ResultSetExtractor<Optional<Measurement>> {

    @Override
    public Optional<Measurement> extractData(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var frame = frame(rows);
        var version = rows.getInt("version");
        var submission = submission(rows);
        return Optional.of(new Measurement(frame, version, answers(rows), submission));
    }

    private static Measurement.Frame frame(ResultSet row) throws SQLException {
        return new Measurement.Frame(new Measurement.Id(id(row, "id")), new OrganisationId(id(row, "organisation_id")),
                new RoundPeriod(new Round.Id(id(row, "round_id")), row.getString("round_name"),
                        row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class)),
                new QuestionnaireVersion.Id(id(row, "questionnaire_version_id")),
                Measurement.Type.valueOf(row.getString("type")), row.getTimestamp("started_at").toInstant());
    }

    private static Optional<Measurement.Submission> submission(ResultSet row) throws SQLException {
        if (!row.getString("state").equals(Measurement.State.SUBMITTED.name())) {
            return Optional.empty();
        }
        return Optional.of(new Measurement.Submission(row.getTimestamp("submitted_at").toInstant(),
                author(row, "submitted_by"), Optional.ofNullable(row.getBigDecimal("score"))));
    }

    private static Map<String, Answer> answers(ResultSet rows) throws SQLException {
        var answers = new LinkedHashMap<String, Answer>();
        do {
            if (rows.getString("question") != null) {
                answers.put(rows.getString("question"), answer(rows));
            }
        } while (rows.next());
        return answers;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(row.getString("question"), row.getInt("answer_version"),
                AnswerValue.kept(row.getString("value")),
                row.getString("note"), row.getTimestamp("answered_at").toInstant(), author(row, "answered_by"));
    }

    private static Author author(ResultSet row, String column) throws SQLException {
        return new Author(new PersonId(id(row, column)), row.getString(column + "_name"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
