package be.vlavirgem.benchmark.consent;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is shown until soon, and what is over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EndingConsents {

    private final JdbcClient sql;

    EndingConsents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Forgets what is over: its last day passed, or the organisation itself ended. */
    void forget(OrganisationId organisation, LocalDate today) {
        sql.sql("""
                delete from benchmark_shown
                where organisation_id = :organisation and (until < :today or exists (
                    select from organisation where organisation.id = benchmark_shown.organisation_id and organisation.valid_until < :today))
                """).param("organisation", organisation.value()).param("today", today).update();
    }

    /** Who shows anything. */
    List<OrganisationId> showing() {
        return sql.sql("select distinct organisation_id from benchmark_shown")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** A theme that is shown until soon, and who said so. */
    record Ending(String theme, LocalDate until, PersonId saidBy) {}

    List<Ending> ending(OrganisationId organisation, LocalDate from, LocalDate to) {
        return sql.sql("""
                select theme, until, said_by from (
                    select distinct on (theme) theme, until, said_by from benchmark_consent
                    where organisation_id = ? order by theme, said_at desc, id desc) as latest
                where until between ? and ?
                """)
                .params(organisation.value(), from, to)
                .query((row, _) -> new Ending(row.getString("theme"), row.getObject("until", LocalDate.class),
                        new PersonId(row.getObject("said_by", UUID.class))))
                .list();
    }

    /** Who has an end between these days among what is shown. */
    List<OrganisationId> ownersOfEnding(LocalDate from, LocalDate to) {
        return sql.sql("select distinct organisation_id from benchmark_shown where until between ? and ?")
                .params(from, to)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }
}
