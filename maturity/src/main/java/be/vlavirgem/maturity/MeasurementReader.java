package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Puts measurements together from their rows, which follow each other: one per answer, or a single one while there is none. */
final class MeasurementReader implements ResultSetExtractor<List<Measurement>> {

    @Override
    public List<Measurement> extractData(ResultSet rows) throws SQLException {
        var found = new ArrayList<Measurement>();
        var more = rows.next();
        while (more) {
            more = next(rows, found);
        }
        return found;
    }

    /** Adds the one whose first row this is; false when no row follows. */
    private static boolean next(ResultSet rows, List<Measurement> found) throws SQLException {
        var frame = frame(rows);
        var version = rows.getInt("version");
        var submission = submission(rows);
        var round = rows.getString("previous_round_name");
        var predecessor = Optional.ofNullable(rows.getString("predecessor"));
        var asked = new HashSet<>(List.of((String[]) rows.getArray("asked").getArray()));
        var answers = new LinkedHashMap<String, Answer>();
        var replies = new LinkedHashMap<String, Reply>();
        boolean more;
        do {
            read(rows, answers, replies);
            more = rows.next();
        } while (more && id(rows, "id").equals(frame.id().value()));
        found.add(new Measurement(frame, version,
                round == null ? Earlier.NONE : new Earlier(round, predecessor, replies), answers, submission, asked));
        return more;
    }

    private static Measurement.Frame frame(ResultSet row) throws SQLException {
        return new Measurement.Frame(new Measurement.Id(id(row, "id")), new OrganisationId(id(row, "organisation_id")),
                new RoundPeriod(new Round.Id(id(row, "round_id")), row.getString("round_name"),
                        row.getInt("round_year"),
                        row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class),
                        row.getObject("over_after", LocalDate.class)),
                new QuestionnaireVersion.Id(id(row, "questionnaire_version_id")),
                new Respondent(Measurement.Type.valueOf(row.getString("type")), row.getInt("inhabitants")),
                row.getTimestamp("started_at").toInstant(),
                previous(row), Optional.ofNullable(row.getObject("population_year", Integer.class)));
    }

    private static Optional<Measurement.Submission> submission(ResultSet row) throws SQLException {
        if (!row.getString("state").equals(Measurement.State.SUBMITTED.name())) {
            return Optional.empty();
        }
        return Optional.of(new Measurement.Submission(row.getTimestamp("submitted_at").toInstant(),
                new Author(new PersonId(id(row, "submitted_by")), row.getString("submitted_by_name")),
                Optional.ofNullable(row.getBigDecimal("score"))));
    }

    private static void read(ResultSet row, Map<String, Answer> answers, Map<String, Reply> earlier)
            throws SQLException {
        var question = row.getString("question");
        if (question != null && row.getBoolean("earlier")) {
            earlier.put(question, reply(row));
        } else if (question != null) {
            answers.put(question,
                    new Answer(question, row.getInt("answer_version"), reply(row),
                            row.getTimestamp("answered_at").toInstant(), author(row)));
        }
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(AnswerValue.kept(row.getString("value")), row.getString("note"), row.getString("evidence"));
    }

    private static Optional<Measurement.Previous> previous(ResultSet row) throws SQLException {
        var id = row.getObject("previous_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Measurement.Previous(new OrganisationId(id(row, "previous_organisation_id")),
                        new Measurement.Id(id)));
    }

    private static Author author(ResultSet row) throws SQLException {
        var person = new PersonId(id(row, "answered_by"));
        var guest = row.getString("guest_name");
        return guest == null
                ? new Author(person, row.getString("answered_by_name"))
                : new Author(person, guest, Optional.ofNullable(row.getString("guest_asker")));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
