package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.questions.SolutionQuestion.About;
import be.vlavirgem.catalog.questions.SolutionQuestion.Told;
import be.vlavirgem.catalog.questions.SolutionQuestion.Word;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions of the authority whose scope it is, or those told to the supplier whose scope it is. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Questions {

    /** Who is to hear of a question: the authority that asked, or the one it became part of. */
    record Waiting(SolutionQuestion.Id id, OrganisationId authority, PersonId person, String solution) {}

    private final JdbcClient sql;

    Questions(JdbcClient sql) {
        this.sql = sql;
    }

    void add(SolutionQuestion question) {
        sql.sql("""
                insert into solution_question (organisation_id, id, supplier_id, solution_id, solution_name, text, named, asked_at, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(question.asker().value(), question.id().value(), question.about().supplier().value(),
                        question.about().solution(), question.about().name(), question.text(), question.named(),
                        Timestamp.from(question.askedAt()), question.askedBy().value())
                .update();
    }

    Optional<SolutionQuestion> asked(SolutionQuestion.Id id) {
        return sql.sql("""
                select solution_question.*, supplier.name as supplier,
                       case when closed_at is null and supplier.valid_until < current_date then supplier.valid_until + 1 end as lapsed_on
                from solution_question join organisation as supplier on supplier.id = supplier_id
                where solution_question.id = ?
                """).param(id.value()).query((row, number) -> asked(row)).optional();
    }

    Optional<Told> told(SolutionQuestion.Id id) {
        return sql.sql("select * from questions_told() as question where question.id = ?")
                .param(id.value())
                .query((row, number) -> told(row))
                .optional();
    }

    /** What was said on it after it was asked, in order; nothing for whoever it is no question of. */
    List<Word> words(SolutionQuestion.Id id) {
        return sql.sql("select * from question_words(?)")
                .param(id.value())
                .query((row, number) -> new Word(row.getBoolean("by_supplier"), row.getString("text"),
                        row.getTimestamp("said_at").toInstant(), Optional.ofNullable(row.getString("replier"))))
                .list();
    }

    /** Empty when it was not told to the supplier of this scope, was closed, or more was said on it than was seen. */
    Optional<Waiting> answer(SolutionQuestion.Id id, int seen, String text, Instant at, PersonId by) {
        return sql.sql("select * from answer_question(?, ?, ?, ?, ?)")
                .params(id.value(), seen, text, by.value(), Timestamp.from(at))
                .query((row, number) -> waiting(id, row))
                .optional();
    }

    /** False when the authority of this scope did not ask it, closed it, or more was said on it than was seen. */
    boolean askOn(SolutionQuestion.Id id, int seen, String text, Instant at, PersonId by) {
        return sql.sql("select ask_on(?, ?, ?, ?, ?)")
                .params(id.value(), seen, text, by.value(), Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    /** False for the same reasons. */
    boolean close(SolutionQuestion.Id id, int seen, Instant at, PersonId by) {
        return sql.sql("select close_question(?, ?, ?, ?)")
                .params(id.value(), seen, by.value(), Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    /** Those a supplier of the scope did not answer. */
    List<Waiting> waiting(UUID supplier) {
        return sql.sql("select * from questions_waiting(?)")
                .param(supplier)
                .query((row, number) -> waiting(new SolutionQuestion.Id(row.getObject("question", UUID.class)), row))
                .list();
    }

    private static Waiting waiting(SolutionQuestion.Id id, ResultSet row) throws SQLException {
        return new Waiting(id, new OrganisationId(row.getObject("asker", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)), row.getString("solution"));
    }

    /** Asked by, or told to, one of the organisations of this scope. */
    boolean isKnown(UUID id) {
        return sql.sql("""
                select exists (select from solution_question where id = :id) or exists (select from questions_told() as question where question.id = :id)
                """).param("id", id).query(Boolean.class).single();
    }

    /** In the scope of both. */
    void give(UUID from, UUID to) {
        sql.sql("select give_questions(?, ?)").params(from, to).query(row -> {});
    }

    /** In the scope of the supplier of both solutions. */
    void giveAbout(UUID from, UUID to) {
        sql.sql("select give_questions_about(?, ?)").params(from, to).query(row -> {});
    }

    private static SolutionQuestion asked(ResultSet row) throws SQLException {
        return new SolutionQuestion(new SolutionQuestion.Id(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("asked_by", UUID.class)),
                new About(row.getObject("solution_id", UUID.class), row.getString("solution_name"),
                        new OrganisationId(row.getObject("supplier_id", UUID.class)), row.getString("supplier")),
                row.getString("text"), row.getBoolean("named"), row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getObject("lapsed_on", LocalDate.class)), closed(row));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(new SolutionQuestion.Id(row.getObject("id", UUID.class)),
                row.getObject("solution_id", UUID.class), row.getString("solution_name"), row.getString("text"),
                Optional.ofNullable(row.getString("asker")), row.getTimestamp("asked_at").toInstant(), closed(row));
    }

    private static Optional<Instant> closed(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant);
    }
}
