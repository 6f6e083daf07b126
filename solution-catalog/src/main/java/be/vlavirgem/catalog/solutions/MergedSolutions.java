package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.domain.people.Access;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sheets as they were before they became part of another; whatever was said there otherwise is not lost. */
@Repository
@Order(40)
@Transactional(propagation = Propagation.MANDATORY)
class MergedSolutions implements SolutionReferences {

    private final JdbcClient sql;
    private final SheetJson sheets;

    MergedSolutions(JdbcClient sql, SheetJson sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    /** Keeps what the one said that ends. */
    void keep(Access by, Solution ends, Solution stays, Instant now) {
        sql.sql("""
                insert into merged_solution (organisation_id, id, into_id, slug, sheet, merged_at, merged_by) values (?, ?, ?, ?, ?::jsonb, ?, ?)
                """)
                .params(ends.supplier().value(), ends.id().value(), stays.id().value(), ends.slug().orElseThrow(),
                        sheets.write(ends.sheet()), Timestamp.from(now), by.person().value())
                .update();
    }

    /** What a solution of the scope became part of. */
    Optional<Solution.Id> today(Solution.Id ended) {
        return sql.sql("select into_id from merged_solution where id = ?")
                .param(ended.value())
                .query(UUID.class)
                .optional()
                .map(Solution.Id::new);
    }

    @Override
    public String messageKey() {
        return "catalog.merge.counts.merged";
    }

    @Override
    public String counting() {
        return "select count(*) from merged_solution where into_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("update merged_solution set into_id = ? where into_id = ?").params(to, from).update();
    }
}
