package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.customers.Products.Named;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the solutions of the supplier worked for, also by what they were called before they became part of another. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProductTable {

    /** Nobody has so many; a longer choice is no choice. */
    private static final int MOST = 2000;

    private final JdbcClient sql;

    ProductTable(JdbcClient sql) {
        this.sql = sql;
    }

    Products all() {
        return new Products(
                sql.sql("""
                        select * from (select id, organisation_id, name, slug, true as today from solution
                                       union all select into_id, organisation_id, sheet ->> 'name', slug, false from merged_solution) as known
                        order by today desc, lower(name), id limit ?
                        """)
                        .param(MOST)
                        .query((row, number) -> new Named(row.getObject("id", UUID.class),
                                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("name"),
                                row.getString("slug"), row.getBoolean("today")))
                        .list());
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from solution where id = ?)").param(id).query(Boolean.class).single();
    }
}
