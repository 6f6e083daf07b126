package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.customers.Authorities.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom a supplier can name as a customer, all at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuthorityTable {

    private final JdbcClient sql;
    private final Clock clock;

    AuthorityTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Authorities all() {
        return new Authorities(sql.sql("""
                select organisation.id, organisation.name, nis, valid_until,
                       array(select kbo from legal_person where organisation_id = organisation.id and kbo is not null) as numbers
                from organisation where kind = 'LOCAL_AUTHORITY' and nis is not null order by name, valid_until nulls last
                """).query(AuthorityTable::row).list(), LocalDate.now(clock));
    }

    private static Named row(ResultSet row, int number) throws SQLException {
        return new Named(row.getObject("id", UUID.class), row.getString("name"), row.getString("nis"),
                List.of((String[]) row.getArray("numbers").getArray()),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }
}
