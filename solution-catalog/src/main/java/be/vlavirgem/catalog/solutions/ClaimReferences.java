package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.suppliers.SupplierReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What proves the claims of a supplier when it becomes part of another; moved before the solutions are, which those of them follow. */
@Component
@Order(39)
class ClaimReferences implements SupplierReferences {

    private final JdbcClient sql;

    ClaimReferences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "catalog.proof.moves";
    }

    @Override
    public String counting() {
        return "select count(distinct origin) from claim_proof where organisation_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("select give_proofs(?, ?)").params(from, to).query(row -> {});
    }
}
