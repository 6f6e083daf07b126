package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.merging.SolutionReferences;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The customers of a solution that becomes part of another of its supplier: who had both uses the one since the earlier day. What
 * the authorities answered and how often it was looked at go along unseen.
 */
@Component
@Order(60)
class CustomersOfSolutions implements SolutionReferences {

    private final JdbcClient sql;
    private final Clock clock;

    CustomersOfSolutions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String messageKey() {
        return "catalog.customers.moves";
    }

    @Override
    public boolean keepDraft() {
        return true;
    }

    @Override
    public String counting() {
        return "select count(*) from solution_customer where solution_id = :thing";
    }

    @Override
    public String sharing() {
        return """
                select count(*) from solution_customer as one join solution_customer as other using (authority_id)
                where one.solution_id = :from and other.solution_id = :to
                """;
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("""
                update solution_customer as kept set since = least(kept.since, ended.since), joined_at = ?
                from solution_customer as ended
                where ended.authority_id = kept.authority_id and ended.solution_id = ? and kept.solution_id = ?
                """).params(Timestamp.from(clock.instant()), from, to).update();
        sql.sql("""
                delete from solution_customer as ended using solution_customer as kept
                where ended.authority_id = kept.authority_id and ended.solution_id = ? and kept.solution_id = ?
                """).params(from, to).update();
        sql.sql("update solution_customer set solution_id = ? where solution_id = ?").params(to, from).update();
        sql.sql("select give_use_of_solution(?, ?)").params(from, to).query(row -> {});
    }
}
