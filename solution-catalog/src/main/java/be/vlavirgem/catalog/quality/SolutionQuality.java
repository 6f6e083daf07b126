package be.vlavirgem.catalog.quality;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published solutions, those of which most lacks first. */
@Component
class SolutionQuality implements QualityList<SolutionLine> {

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
    public Defect.Of of() {
        return Defect.Of.SOLUTION;
    }

    @Override
    public ListColumn<SolutionLine> name() {
        return words("naam", "catalog.sheet.field.name", Sql.of("letters"), line -> Cell.text(line.name()));
    }

    @Override
    public List<ListColumn<SolutionLine>> others() {
        return List.of(
                words("leverancier", "catalog.reviews.supplier", Sql.of("lower(supplier_name)"),
                        line -> Cell.text(line.supplier())),
                figures("volledig", "catalog.solutions.completeness", Sql.of("completeness"),
                        line -> Cell.figure(line.completeness())),
                words("bevestigd", "catalog.solutions.confirmed", Sql.of("confirmed_on"),
                        line -> Cell.day(line.confirmed())));
    }

    /** In the names of a solution and of its supplier. */
    @Override
    public Condition search(String typed) {
        return Condition.of(
                Sql.of("position(lower(unaccent(?)) in letters || ' ' || lower(unaccent(supplier_name))) > 0"), typed);
    }
}
