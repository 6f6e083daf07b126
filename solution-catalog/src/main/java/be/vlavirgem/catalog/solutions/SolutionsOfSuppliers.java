package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.suppliers.SupplierReferences;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The solutions of a supplier, drafts included, when it becomes part of another; each keeps what held for it. */
@Component
@Order(40)
class SolutionsOfSuppliers implements SupplierReferences {

    private final JdbcClient sql;
    private final Publication publication;
    private final SolutionTile.Keeper tile;

    SolutionsOfSuppliers(JdbcClient sql, Publication publication, SolutionTile.Keeper tile) {
        this.sql = sql;
        this.publication = publication;
        this.tile = tile;
    }

    @Override
    public String messageKey() {
        return "catalog.solutions.moves";
    }

    @Override
    public String counting() {
        return "select count(*) from solution where organisation_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("select give_solutions(?, ?)").params(from, to).query(row -> {});
        foundByTheNameBefore(to);
        sql.sql("select give_endings(?, ?)").params(from, to).query(row -> {});
        publication.count(new OrganisationId(from));
        publication.count(new OrganisationId(to));
        tile.keep(new OrganisationId(to));
    }

    /** A trigger adds it to the words of what is published; what was given has it already. */
    private void foundByTheNameBefore(UUID supplier) {
        sql.sql("update published_solution set keywords = keywords where organisation_id = ?").param(supplier).update();
    }
}
