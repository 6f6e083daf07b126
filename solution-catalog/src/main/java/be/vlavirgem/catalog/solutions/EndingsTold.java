package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of which endings a supplier was told. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EndingsTold {

    private final JdbcClient sql;

    EndingsTold(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps that it is told so many days ahead; false when it was before. */
    boolean keep(OrganisationId supplier, Ending ending, int ahead) {
        return sql.sql("""
                insert into ending_told (organisation_id, about_id, claim, ends_on, ahead) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(supplier.value(), ending.solution().map(Solution.Id::value).orElseGet(supplier::value),
                        ending.claim().code(), ending.on(), ahead)
                .update() == 1;
    }
}
