package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;
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

    /** What was told of the one counts as told of the other. */
    void move(UUID from, UUID to) {
        sql.sql("""
                with gone as (delete from ending_told where about_id = ? returning *)
                insert into ending_told (organisation_id, about_id, claim, ends_on, ahead)
                select organisation_id, ?, claim, ends_on, ahead from gone on conflict do nothing
                """).params(from, to).update();
    }

    /** Of what is over nothing is told again. */
    void forgetBefore(LocalDate day) {
        sql.sql("delete from ending_told where ends_on < ?").param(day).update();
    }
}
