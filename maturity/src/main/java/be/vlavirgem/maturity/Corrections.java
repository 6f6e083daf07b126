package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What answers of a submitted measurement should have been: dated rows beside them, with a reason. The submitted answers and
 * their score stay as they are.
 */
@Service
@Transactional
class Corrections {

    /** How long a reason may be. */
    static final int LONGEST_REASON = 1_000;

    /**
     * What one answer should have been.
     *
     * @param standing false once the measurement was opened again since, for then its answers changed by themselves
     */
    record Correction(String question, AnswerValue value, String reason, Instant at, String by, boolean standing) {}

    private static final int MOST = 500;

    private final MeasurementService service;
    private final AuditTrail audit;
    private final MeasurementEvents events;
    private final JdbcClient sql;
    private final IdSource ids;
    private final Clock clock;

    Corrections(MeasurementService service, AuditTrail audit, MeasurementEvents events, JdbcClient sql, IdSource ids,
            Clock clock) {
        this.service = service;
        this.audit = audit;
        this.events = events;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of a measurement, the latest first; of a question the first that stands counts. */
    @Transactional(readOnly = true)
    List<Correction> of(Measurement.Id measurement) {
        return sql.sql("""
                select question, value, reason, corrected_at, person.name,
                       coalesce(corrected_at > measurement.submitted_at, false) as standing
                from answer_correction as correction
                join measurement on measurement.organisation_id = correction.organisation_id and measurement.id = measurement_id
                join person on person.id = corrected_by
                where measurement_id = ? order by correction.id desc limit ?
                """)
                .params(measurement.value(), MOST)
                .query((row, number) -> new Correction(row.getString("question"),
                        AnswerValue.kept(row.getString("value")), row.getString("reason"),
                        row.getTimestamp("corrected_at").toInstant(), row.getString("name"),
                        row.getBoolean("standing")))
                .list();
    }

    /** What counts instead of what was answered, by question code. */
    @Transactional(readOnly = true)
    Map<String, AnswerValue> standing(Measurement.Id measurement) {
        return of(measurement).stream()
                .filter(Correction::standing)
                .collect(Collectors.toMap(Correction::question, Correction::value, (latest, _) -> latest));
    }

    /** As {@link #standing(Measurement.Id)}, of all that organisation measured, by measurement. */
    @Transactional(readOnly = true)
    Map<Measurement.Id, Map<String, AnswerValue>> standing(OrganisationId organisation) {
        var found = new HashMap<Measurement.Id, Map<String, AnswerValue>>();
        sql.sql("""
                select distinct on (measurement_id, question) measurement_id, question, value
                from answer_correction as correction
                join measurement on measurement.organisation_id = correction.organisation_id and measurement.id = measurement_id
                where correction.organisation_id = ? and corrected_at > submitted_at
                order by measurement_id, question, correction.id desc
                """)
                .param(organisation.value())
                .query(row -> {
                    found.computeIfAbsent(new Measurement.Id(row.getObject("measurement_id", UUID.class)),
                            _ -> new HashMap<>())
                            .put(row.getString("question"), AnswerValue.kept(row.getString("value")));
                });
        return found;
    }

    /** What counts of one question. */
    @Transactional(readOnly = true)
    Optional<AnswerValue> standing(Measurement.Id measurement, String question) {
        return Optional.ofNullable(standing(measurement).get(question));
    }

    /** The key of what stands in the way, or nothing when it is kept. */
    Optional<Complaint> correct(Access access, Measurement.Id id, String code, List<String> given, String reason) {
        var sheet = service.sheetForChange(id);
        var question = question(sheet, code);
        if (!sheet.mayBeCorrectedBy(access)) {
            return Optional.of(Complaint.of("maturity.correction.closed"));
        }
        var typed = new TypedAnswer(question, given, "", "", "0");
        var wrong = wrong(sheet, typed, reason.strip());
        if (wrong.isEmpty()) {
            add(access, id, code, typed.value().orElseThrow(), reason.strip());
            events.corrected(sheet, standing(id));
        }
        return wrong;
    }

    private Optional<Complaint> wrong(Sheet sheet, TypedAnswer typed, String reason) {
        if (typed.problem().isPresent()) {
            return typed.problem();
        }
        var value = typed.value().orElseThrow();
        if (value instanceof AnswerValue.Blank) {
            return Optional.of(Complaint.of("maturity.correction.empty"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            return Optional.of(Complaint.of("maturity.correction.reason-missing"));
        }
        var standing = standing(sheet.measurement().id(), typed.question().code())
                .or(() -> sheet.measurement().answerTo(typed.question()).map(Answer::value));
        return standing.filter(value::equals).map(_ -> Complaint.of("maturity.correction.same"));
    }

    private void add(Access access, Measurement.Id id, String code, AnswerValue value, String reason) {
        sql.sql("""
                insert into answer_correction (organisation_id, id, measurement_id, question, value, reason, corrected_at, corrected_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(access.organisation().value(), ids.next(), id.value(), code, value.token(), reason,
                        Timestamp.from(clock.instant()), access.person().value())
                .update();
        audit.record(access.organisation(), access.person(), "measurement.corrected", id.value(), code);
    }

    /** 404 for one that is not asked of this respondent, or a sum, which follows from others. */
    static Question question(Sheet sheet, String code) {
        return sheet.questionnaire()
                .chapters()
                .stream()
                .flatMap(chapter -> sheet.questions(chapter).stream())
                .filter(question -> question.code().equals(code) && question.isAsked())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** That authorities corrected something in a round, never what: for V-ICT-OR. */
    record Told(String name, String question, Instant at) {

        /** The day, as it is written. */
        public String getOn() {
            return Days.write(LocalDate.ofInstant(at, ZoneId.of("Europe/Brussels")));
        }
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Told> in(Round.Id round) {
        return sql.sql("""
                select organisation.name, question, corrected_at
                from round_corrections(?) join organisation on organisation.id = organisation_id order by corrected_at desc
                """)
                .param(round.value())
                .query((row, number) -> new Told(row.getString("name"), row.getString("question"),
                        row.getTimestamp("corrected_at").toInstant()))
                .list();
    }
}
