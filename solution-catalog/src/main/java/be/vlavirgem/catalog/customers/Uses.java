package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What suppliers say of the authority worked for, and what it answers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Uses {

    static final String TABLE = "solution_use";

    /** As they are kept. */
    static final List<String> COLUMNS = List.of("organisation_id", "solution_id", "name", "supplier", "answer", "since",
            "asked_again_on", "answered_at", "answered_by");

    /** Said by a supplier of what everybody can read of, and not answered, or only for a while. */
    private static final String OPEN = """
            from stated_use(:today) as stated join published_solution as shown on shown.id = stated.solution_id
            where not exists (select from solution_use as said where said.solution_id = stated.solution_id
                and said.organisation_id = stated.authority_id and coalesce(said.asked_again_on > :today, true))
            """;

    /** How many suppliers say it, of how many solutions. */
    record Open(int suppliers, int solutions) {}

    /** What is asked now: the first of it, and how much in all. */
    record Asked(List<UseQuestion> questions, Open open) {}

    private record Found(UseQuestion question, Open open) {}

    private final JdbcClient sql;
    private final Clock clock;

    Uses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Open open() {
        return sql
                .sql("select count(distinct shown.organisation_id)::int as suppliers, count(*)::int as solutions "
                        + OPEN)
                .param("today", today())
                .query(Open.class)
                .single();
    }

    /** The first of what is asked, and how much is, in one statement. */
    Asked asked(int most) {
        var found = sql.sql(
                "with open as (select stated.solution_id, shown.name, shown.slug, shown.supplier_name, stated.since, shown.letters, shown.organisation_id "
                        + OPEN + """
                ) select open.*, (select count(distinct organisation_id) from open)::int as suppliers, (select count(*) from open)::int as solutions
                from open order by supplier_name, letters, solution_id limit :most
                """)
                .param("today", today())
                .param("most", most)
                .query((row, number) -> new Found(question(row, number),
                        new Open(row.getInt("suppliers"), row.getInt("solutions"))))
                .list();
        return new Asked(found.stream().map(Found::question).toList(),
                found.isEmpty() ? new Open(0, 0) : found.getFirst().open());
    }

    /** What is said of one solution, whatever was answered; nothing once it is shown no more. */
    Optional<UseQuestion> question(UseId id) {
        return sql.sql("""
                select stated.solution_id, shown.name, shown.slug, shown.supplier_name, stated.since
                from stated_use(?) as stated join published_solution as shown on shown.id = stated.solution_id where stated.solution_id = ?
                """).params(today(), id.value()).query(Uses::question).optional();
    }

    boolean isAsked(UseId id) {
        return sql.sql("""
                select exists (select from stated_use(?) where solution_id = ?) or exists (select from solution_use where solution_id = ?)
                """).params(today(), id.value(), id.value()).query(Boolean.class).single();
    }

    void answer(OrganisationId authority, PersonId by, UseQuestion question, UseAnswer answer) {
        sql.sql("""
                insert into solution_use (%s) values (:authority, :solution, :name, :supplier, :answer, :since, :again, :now, :by)
                on conflict (organisation_id, solution_id) do update set name = excluded.name, supplier = excluded.supplier, answer = excluded.answer,
                    since = excluded.since, asked_again_on = excluded.asked_again_on, answered_at = excluded.answered_at, answered_by = excluded.answered_by
                """.formatted(String.join(", ", COLUMNS)))
                .param("authority", authority.value())
                .param("solution", question.id().value())
                .param("name", question.name())
                .param("supplier", question.supplier())
                .param("answer", answer.kind().name())
                .param("since", answer.since().orElse(null), Types.DATE)
                .param("again", answer.again().orElse(null), Types.DATE)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
    }

    /** True when there was an answer. */
    boolean undo(OrganisationId authority, UseId id) {
        return sql.sql("delete from solution_use where organisation_id = ? and solution_id = ?")
                .params(authority.value(), id.value())
                .update() > 0;
    }

    /** The latest thing said that nobody was told of; empty too when they were told of others a few days ago. */
    Optional<Instant> untold(int daysOfRest) {
        return sql.sql("select max(stated.stated_at) as latest " + OPEN + """
                and stated.stated_at > coalesce((select stated_until from use_asked where organisation_id = stated.authority_id), '-infinity')
                and coalesce((select asked_on from use_asked where organisation_id = stated.authority_id) <= :before, true)
                """)
                .param("today", today())
                .param("before", today().minusDays(daysOfRest))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("latest")).map(Timestamp::toInstant))
                .single();
    }

    void told(OrganisationId authority, Instant until) {
        sql.sql("""
                insert into use_asked (organisation_id, stated_until, asked_on) values (?, ?, ?)
                on conflict (organisation_id) do update set stated_until = excluded.stated_until, asked_on = excluded.asked_on
                """).params(authority.value(), Timestamp.from(until), today()).update();
    }

    /** Of whom something is said, or was. */
    List<OrganisationId> authorities() {
        return sql.sql("select authorities_to_ask()")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** Counts anew how many confirmed; suppliers read it by fives. */
    void count() {
        sql.sql("select count_confirmed_use(?)").param(today()).query(row -> {});
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UseQuestion question(ResultSet row, int number) throws SQLException {
        return new UseQuestion(new UseId(row.getObject("solution_id", UUID.class)), row.getString("name"),
                row.getString("slug"), row.getString("supplier_name"), row.getObject("since", LocalDate.class));
    }
}
