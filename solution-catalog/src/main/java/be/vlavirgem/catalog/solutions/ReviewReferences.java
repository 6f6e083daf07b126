package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * That nobody looked yet at what changed in a sheet: it holds for the one that goes on, compared with what everybody read of that
 * one so far.
 */
@Component
@Order(20)
@Transactional(propagation = Propagation.MANDATORY)
class ReviewReferences implements SolutionReferences {

    private final JdbcClient sql;

    ReviewReferences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "catalog.merge.counts.reviews";
    }

    @Override
    public String counting() {
        return "select count(*) from solution_review where solution_id = :thing";
    }

    @Override
    public String sharing() {
        return """
                select least((select count(*) from solution_review where solution_id = :from),
                             (select count(*) from solution_review where solution_id = :to))
                """;
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("""
                update solution_review set solution_id = :to, for_all = false, before = (select sheet -> 'fields' from published_solution where id = :to)
                where solution_id = :from and not exists (select from solution_review where solution_id = :to)
                """).param("from", from).param("to", to).update();
        sql.sql("delete from solution_review where solution_id = ?").param(from).update();
    }
}
