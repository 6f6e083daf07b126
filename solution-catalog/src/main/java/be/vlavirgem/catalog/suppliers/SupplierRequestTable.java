package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.suppliers.SupplierRequest.Asker;
import be.vlavirgem.catalog.suppliers.SupplierRequest.Firm;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.secret.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The companies that ask to stand in the register. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SupplierRequestTable {

    private static final String OPEN = """
            select id, kbo, name, website, asker, email, asked_at from supplier_request where decided_at is null
            """;

    private final JdbcClient sql;

    SupplierRequestTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(SupplierRequest one, Secret link) {
        sql.sql("""
                insert into supplier_request (id, kbo, name, website, asker, email, token_hash, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(one.id().value(), one.firm().kbo().value(), one.firm().name(), one.firm().website(),
                        one.asker().name(), one.asker().email().value(), link.hash(), Timestamp.from(one.askedAt()))
                .update();
    }

    /** One whose address is not confirmed yet. */
    Optional<SupplierRequest> behind(Secret link, Instant since) {
        return sql.sql(OPEN + " and confirmed_at is null and token_hash = ? and asked_at > ?")
                .params(link.hash(), Timestamp.from(since))
                .query(SupplierRequestTable::read)
                .optional();
    }

    /** One whose address is confirmed and that nobody decided on yet. */
    Optional<SupplierRequest> confirmed(Secret link, Instant since) {
        return sql.sql(OPEN + " and confirmed_at is not null and token_hash = ? and asked_at > ?")
                .params(link.hash(), Timestamp.from(since))
                .query(SupplierRequestTable::read)
                .optional();
    }

    /** Of two at once the second confirms nothing; what the same address asked before for this company is forgotten. */
    boolean confirm(SupplierRequest one, Instant now) {
        sql.sql("delete from supplier_request where kbo = ? and email = ? and decided_at is null and id <> ?")
                .params(one.firm().kbo().value(), one.asker().email().value(), one.id().value())
                .update();
        return sql.sql("update supplier_request set confirmed_at = ? where id = ? and confirmed_at is null")
                .params(Timestamp.from(now), one.id().value())
                .update() == 1;
    }

    /** One that waits for V-ICT-OR. */
    Optional<SupplierRequest> waiting(SupplierRequest.Id id) {
        return sql.sql(OPEN + " and confirmed_at is not null and id = ?")
                .param(id.value())
                .query(SupplierRequestTable::read)
                .optional();
    }

    /** How many others wait for the same number. */
    int countOthers(SupplierRequest one) {
        return sql.sql("""
                select count(*) from supplier_request where decided_at is null and confirmed_at is not null and kbo = ? and id <> ?
                """).params(one.firm().kbo().value(), one.id().value()).query(Integer.class).single();
    }

    private static SupplierRequest read(ResultSet row, int number) throws SQLException {
        return new SupplierRequest(new SupplierRequest.Id(row.getObject("id", UUID.class)),
                new Firm(new KboNumber(row.getString("kbo")), row.getString("name"), row.getString("website")),
                new Asker(row.getString("asker"), new EmailAddress(row.getString("email"))),
                row.getTimestamp("asked_at").toInstant());
    }

    /** False when somebody decided meanwhile. */
    boolean decide(SupplierRequest.Id id, PersonId by, boolean approved, String reason, Instant now) {
        return sql.sql("""
                update supplier_request set decided_at = ?, decided_by = ?, approved = ?, reason = ?
                where id = ? and confirmed_at is not null and decided_at is null
                """).params(Timestamp.from(now), by.value(), approved, reason, id.value()).update() == 1;
    }

    /** What was never confirmed goes soon, all else a year after it was asked or decided. */
    void clean(Instant unconfirmedBefore, Instant decidedBefore) {
        sql.sql("""
                delete from supplier_request where confirmed_at is null and asked_at < ? or coalesce(decided_at, asked_at) < ?
                """).params(Timestamp.from(unconfirmedBefore), Timestamp.from(decidedBefore)).update();
    }
}
