package be.vlavirgem.catalog.suppliers;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roles people have at a supplier; who had the same at both has it once. */
@Component
@Order(10)
@Transactional(propagation = Propagation.MANDATORY)
class MembershipReferences implements SupplierReferences {

    private final JdbcClient sql;

    MembershipReferences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "catalog.suppliers.moves.people";
    }

    @Override
    public String counting() {
        return "select count(*) from membership where organisation_id = :thing";
    }

    @Override
    public String sharing() {
        return """
                select count(*) from membership join membership as other using (person_id, role)
                where membership.organisation_id = :from and other.organisation_id = :to
                """;
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("""
                insert into membership (person_id, organisation_id, role)
                select person_id, :to, role from membership where organisation_id = :from on conflict do nothing
                """).param("from", from).param("to", to).update();
        sql.sql("delete from membership where organisation_id = ?").param(from).update();
    }
}
