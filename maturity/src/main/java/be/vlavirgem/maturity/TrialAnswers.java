package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What editors filled in to try a version out: of one person each, no measurement, in no statistics. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TrialAnswers {

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    TrialAnswers(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** By question; those that the version as it is now does not allow are left out. */
    Map<String, Answer> of(Access visitor, QuestionnaireVersion.Id version, Measurement.Type type,
            Questionnaire questionnaire) {
        var answers = new HashMap<String, Answer>();
        sql.sql("""
                select question, number, value, note, evidence, answered_at from questionnaire_trial
                where version_id = ? and person_id = ? and type = ?
                """).params(version.value(), visitor.person().value(), type.name()).query(row -> {
            var code = row.getString("question");
            var reply = new Reply(AnswerValue.kept(row.getString("value")), row.getString("note"),
                    row.getString("evidence"));
            var answer = new Answer(code, row.getInt("number"), reply, row.getTimestamp("answered_at").toInstant(),
                    Author.of(visitor));
            questionnaire.question(code)
                    .filter(question -> AnswerValue.isAnswer(question, reply.value()))
                    .ifPresent(_ -> answers.put(code, answer));
        });
        return answers;
    }

    void keep(PersonId person, QuestionnaireVersion.Id version, Measurement.Type type, List<Answer> answers) {
        batch.batchUpdate("""
                insert into questionnaire_trial (version_id, person_id, type, question, number, value, note, evidence, answered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (version_id, person_id, type, question) do update set number = excluded.number,
                    value = excluded.value, note = excluded.note, evidence = excluded.evidence, answered_at = excluded.answered_at
                """,
                answers.stream()
                        .map(answer -> new Object[]{ version.value(), person.value(), type.name(), answer.question(),
                                answer.version(), answer.value().token(), answer.note(), answer.evidence(),
                                Timestamp.from(answer.at()) })
                        .toList());
    }

    void clear(PersonId person, QuestionnaireVersion.Id version, Measurement.Type type) {
        sql.sql("delete from questionnaire_trial where version_id = ? and person_id = ? and type = ?")
                .params(version.value(), person.value(), type.name())
                .update();
    }

    void forgetBefore(Instant moment) {
        sql.sql("delete from questionnaire_trial where answered_at < ?").param(Timestamp.from(moment)).update();
    }
}
