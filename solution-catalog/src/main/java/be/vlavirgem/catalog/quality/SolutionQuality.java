package be.vlavirgem.catalog.quality;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published solutions, those of which most lacks first. */
@Component
class SolutionQuality implements ListDefinition<SolutionLine> {

    private static final Sql ROWS = Sql.of("""
            select solution_quality.*, (select string_agg(other.name, ', ' order by likeness desc, other.name) from alike_solution
                                        join published_solution as other on other.id = other_id where solution_id = solution_quality.id) as alike
            from solution_quality
            """);

    @Override
    public String key() {
        return "kwaliteit";
    }

    @Override
    public String path() {
        return QualityAddress.SOLUTIONS;
    }

    @Override
    public Permission permission() {
        return Permission.REVIEW_SOLUTIONS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public SolutionLine row(ResultSet row) throws SQLException {
        return SolutionLine.read(row);
    }

    @Override
    public String href(SolutionLine line) {
        return QualityAddress.KEPT + "/" + line.slug();
    }

    @Override
    public List<ListColumn<SolutionLine>> columns() {
        return List.of(words("naam", "catalog.sheet.field.name", Sql.of("letters"), line -> Cell.text(line.name())),
                words("leverancier", "catalog.reviews.supplier", Sql.of("lower(supplier_name)"),
                        line -> Cell.text(line.supplier())),
                words("mankeert", "catalog.quality.lacks", Sql.of("cardinality(defects)"),
                        line -> Defect.cell(line.defects().all())),
                figures("volledig", "catalog.solutions.completeness", Sql.of("completeness"),
                        line -> Cell.figure(line.completeness())),
                words("bevestigd", "catalog.solutions.confirmed", Sql.of("confirmed_on"),
                        line -> Cell.day(line.confirmed())),
                onRequest(new ListColumn<>("lijkt-op", "catalog.quality.alike", false, null,
                        line -> Cell.text(line.alike()), true)));
    }

    /** What lacks most comes first. */
    @Override
    public String order() {
        return "mankeert";
    }

    @Override
    public boolean descending() {
        return true;
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(Defect.filter(Defect.Of.SOLUTION));
    }

    /** In the names of a solution and of its supplier. */
    @Override
    public Condition search(String typed) {
        return Condition.of(
                Sql.of("position(lower(unaccent(?)) in letters || ' ' || lower(unaccent(supplier_name))) > 0"), typed);
    }

    /** Everybody may read what is published; nobody else has the permission. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
