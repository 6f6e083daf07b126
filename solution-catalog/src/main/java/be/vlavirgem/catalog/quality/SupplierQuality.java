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

/** The suppliers in the register, those of which most lacks first. */
@Component
class SupplierQuality implements QualityList<SupplierLine> {

    private static final Sql ROWS = Sql.of("""
            select supplier_quality.*, (select string_agg(other.name, ', ' order by likeness desc, other.name) from alike_supplier
                                        join organisation as other on other.id = other_id where supplier_id = supplier_quality.id) as alike
            from supplier_quality
            """);

    @Override
    public String key() {
        return "kwaliteit-leveranciers";
    }

    @Override
    public String path() {
        return QualityAddress.SUPPLIERS;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_SUPPLIERS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public SupplierLine row(ResultSet row) throws SQLException {
        return SupplierLine.read(row);
    }

    @Override
    public String href(SupplierLine line) {
        return "/beheer/leveranciers/" + line.id();
    }

    @Override
    public Defect.Of of() {
        return Defect.Of.SUPPLIER;
    }

    @Override
    public ListColumn<SupplierLine> name() {
        return words("naam", "catalog.suppliers.name", Sql.of("lower(unaccent(name))"),
                line -> Cell.text(line.name()));
    }

    @Override
    public List<ListColumn<SupplierLine>> others() {
        return List.of(
                figures("oplossingen", "catalog.suppliers.published", Sql.of("published"),
                        line -> Cell.figure(line.published())),
                figures("met-gebrek", "catalog.quality.lacking", Sql.of("lacking"),
                        line -> Cell.figure(line.lacking())),
                figures("volledig", "catalog.quality.completeness", Sql.of("completeness"),
                        line -> Cell.figure(line.completeness())));
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of("position(lower(unaccent(?)) in lower(unaccent(name))) > 0"), typed);
    }
}
