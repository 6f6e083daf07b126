package be.vlavirgem.catalog.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lacks, counted and looked up in the views that say so. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class QualityTable {

    /** How many there are of something. */
    private record Counted(String defect, int number) {}

    /** A published solution that may be the same. */
    record Alike(String slug, String name, String supplier) {}

    private static final int MOST_ALIKE = 10;

    private final JdbcClient sql;

    QualityTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of how many what lacks, by its code; nothing for what lacks nowhere. */
    Map<String, Integer> count(Defect.Of of) {
        return sql.sql(switch (of) {
            case SOLUTION ->
                "select defect, count(*)::int as number from solution_quality, unnest(defects) as defect group by defect";
            case SUPPLIER ->
                "select defect, count(*)::int as number from supplier_quality, unnest(defects) as defect group by defect";
        }).query(Counted.class).list().stream().collect(Collectors.toMap(Counted::defect, Counted::number));
    }

    /** What lacks of one that is published. */
    Optional<Defects> of(UUID solution) {
        return sql.sql("select defects from solution_quality where id = ?")
                .param(solution)
                .query((row, number) -> Defects.read(row))
                .optional();
    }

    /** Those it may be the same as, the most alike first. */
    List<Alike> alike(UUID solution) {
        return sql.sql("""
                select slug, name, supplier_name as supplier from alike_solution join published_solution on id = other_id
                where solution_id = ? order by likeness desc, letters, id limit ?
                """).params(solution, MOST_ALIKE).query(Alike.class).list();
    }
}
