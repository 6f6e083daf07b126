package be.vlavirgem.catalog.suppliers;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to work for a supplier, or asked to; an address that both invited keeps the link of the one that goes on. */
@Component
@Order(20)
@Transactional(propagation = Propagation.MANDATORY)
class InvitationReferences implements SupplierReferences {

    private static final String OPEN = " accepted_at is null and withdrawn_at is null ";

    private final JdbcClient sql;

    InvitationReferences(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "catalog.suppliers.moves.invitations";
    }

    @Override
    public String counting() {
        return "select (select count(*) from invitation where organisation_id = :thing and" + OPEN + """
                ) + (select count(*) from registration where organisation_id = :thing and decided_at is null)
                """;
    }

    @Override
    public String sharing() {
        return "select count(*) from invitation where organisation_id = :from and" + OPEN
                + "and email in (select email from invitation where organisation_id = :to and" + OPEN + ")";
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("update invitation set withdrawn_at = current_timestamp where organisation_id = ? and" + OPEN
                + "and email in (select email from invitation where organisation_id = ? and" + OPEN + ")")
                .params(from, to)
                .update();
        sql.sql("update invitation set organisation_id = ? where organisation_id = ? and" + OPEN)
                .params(to, from)
                .update();
        sql.sql("update registration set organisation_id = ? where organisation_id = ? and decided_at is null")
                .params(to, from)
                .update();
    }
}
