package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads in one statement who somebody is and what they may, as a member and by delegation; asked once per request. */
@Component
public class AccessReader {

    private static final String PERSON_WITH_MEMBERSHIPS = """
            with recursive held as (
                select organisation_id, array_agg(distinct role) as roles, bool_and(delegated) as delegated
                from worker where person_id = :person and until >= :today group by organisation_id
            ), lineage (organisation_id, ancestor_id) as (
                select organisation_id, organisation_id from held
                union select lineage.organisation_id, organisation.id
                from lineage join organisation on organisation.successor_id = lineage.ancestor_id
            )
            select person.name as person_name, language, theme, table_first, organisation.id, organisation.name, organisation.kind, held.roles, held.delegated,
                   organisation.valid_from, case when organisation.valid_until < :today then organisation.valid_until end as ended,
                   (select array_agg(ancestor_id) from lineage
                    where lineage.organisation_id = organisation.id and ancestor_id <> organisation.id) as predecessors,
                   onlooker.name as onlooker, case when approved_at is not null then until end as looks_until
            from person
            left join person_preference on person_preference.person_id = person.id
            left join look_along on look_along.person_id = person.id and ended_at is null and until > current_timestamp
            left join person as onlooker on onlooker.id = look_along.asked_by and onlooker.locked_at is null
            left join held on true
            left join organisation on organisation.id = held.organisation_id
            where person.id = :person and person.locked_at is null
            order by held.delegated, coalesce(organisation.valid_until < :today, false), organisation.name, organisation.id
            """;

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate reading;

    AccessReader(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The person's access with the asked organisation as current one; empty when the account is gone or locked. */
    public Optional<Access> read(PersonId person, Optional<OrganisationId> asked) {
        var rows = TenantScope.none().call(() -> reading.execute(status -> rows(person)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var memberships = rows.stream().flatMap(row -> row.membership().stream()).toList();
        return Optional
                .of(Access.of(person, rows.getFirst().personName(), memberships, asked, rows.getFirst().preferences(),
                        rows.getFirst().onlooker()));
    }

    private List<AccessRow> rows(PersonId person) {
        return sql.sql(PERSON_WITH_MEMBERSHIPS)
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> AccessRow.read(row))
                .list();
    }
}
