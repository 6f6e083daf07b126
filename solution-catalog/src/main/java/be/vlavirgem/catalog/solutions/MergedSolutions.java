package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.merging.SolutionReferences;
import be.vlavirgem.domain.people.Access;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sheets as they were before two became one; whatever either said otherwise is not lost. */
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

    /** A merger: what was the one that ended, and what both said; nothing of the one that stays of mergers from before it was kept. */
    record Kept(String name, Instant at, Sheet ends, Optional<Sheet> stays) {}

    /** Keeps what the two said before they became one. */
    void keep(Access by, Solution ends, Solution stays, GroupChoice said, Instant now) {
        sql.sql("""
                insert into merged_solution (organisation_id, id, into_id, slug, sheet, stays_sheet, merged_at, merged_by)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                """)
                .params(ends.supplier().value(), ends.id().value(), stays.id().value(), ends.slug().orElseThrow(),
                        sheets.write(said.ends()), sheets.write(said.stays()), Timestamp.from(now),
                        by.person().value())
                .update();
    }

    /** The mergers into one of the scope, the latest first. */
    List<Kept> into(Solution.Id solution) {
        return sql.sql(
                "select sheet, stays_sheet, merged_at from merged_solution where into_id = ? order by merged_at desc, id")
                .param(solution.value())
                .query((row, number) -> kept(sheets.read(row.getString("sheet")),
                        Optional.ofNullable(row.getString("stays_sheet")).map((String stays) -> sheets.read(stays)),
                        row.getTimestamp("merged_at").toInstant()))
                .list();
    }

    private static Kept kept(Sheet ends, Optional<Sheet> stays, Instant at) {
        return new Kept(ends.text(SheetField.NAME), at, ends, stays);
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
