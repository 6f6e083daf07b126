package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.suppliers.SupplierReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files by which a supplier would change its sheets, or did, when it becomes part of another. */
@Component
@Order(41)
class ProposalsOfSuppliers implements SupplierReferences {

    private final JdbcClient sql;

    ProposalsOfSuppliers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "catalog.merge.counts.proposals";
    }

    @Override
    public String counting() {
        return "select count(*) from sheet_proposal where organisation_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("select give_proposals(?, ?)").params(from, to).query(row -> {});
    }
}
