package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Until when somebody works for each authority that delegated. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class LastDays {

    private record End(UUID organisation, LocalDate until) {}

    private final JdbcClient sql;

    LastDays(JdbcClient sql) {
        this.sql = sql;
    }

    Map<OrganisationId, LocalDate> of(PersonId person) {
        return sql.sql("""
                select organisation_id as organisation, max(until) as until from worker
                where person_id = ? and delegated group by organisation_id
                """)
                .param(person.value())
                .query(End.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(end -> new OrganisationId(end.organisation()), End::until));
    }
}
