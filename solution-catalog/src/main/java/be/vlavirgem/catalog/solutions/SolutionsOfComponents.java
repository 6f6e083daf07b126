package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.components.AnsweringSolutions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells the page of a component which published solutions answer it: in one statement, however many there are. */
@Repository
@Transactional(readOnly = true)
class SolutionsOfComponents implements AnsweringSolutions {

    private record Line(long count, String name, String supplier, String slug) {}

    private final JdbcClient sql;

    SolutionsOfComponents(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Answering of(String component, int most) {
        var lines = sql.sql("""
                select (select solutions from catalogue_count where facet = :facet) as count, name, supplier_name as supplier, slug
                from published_solution where facets @> array[:facet] order by letters, id limit :most
                """)
                .param("facet", new Facet(Dimension.COMPONENT, component).text())
                .param("most", most)
                .query(Line.class)
                .list();
        return lines.isEmpty()
                ? Answering.NONE
                : new Answering(lines.getFirst().count(), lines.stream().map(SolutionsOfComponents::solution).toList());
    }

    private static Solution solution(Line line) {
        return new Solution(line.name(), line.supplier(), SolutionAddress.PUBLIC + "/" + line.slug());
    }
}
