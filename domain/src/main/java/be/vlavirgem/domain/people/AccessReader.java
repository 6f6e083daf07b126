package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private List<Row> rows(PersonId person) {
        return sql.sql(PERSON_WITH_MEMBERSHIPS)
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> Row.read(row))
                .list();
    }

    private record Row(String personName, Preferences preferences, Optional<Access.Onlooker> onlooker,
            Optional<Membership> membership) {

        static Row read(ResultSet row) throws SQLException {
            var organisation = row.getObject("id", UUID.class);
            return new Row(row.getString("person_name"), preferences(row), onlooker(row),
                    organisation == null ? Optional.empty() : Optional.of(membership(row, organisation)));
        }

        private static Optional<Access.Onlooker> onlooker(ResultSet row) throws SQLException {
            var name = row.getString("onlooker");
            var until = Optional.ofNullable(row.getTimestamp("looks_until")).map(Timestamp::toInstant);
            return Optional.ofNullable(name).map(known -> new Access.Onlooker(known, until));
        }

        private static Preferences preferences(ResultSet row) throws SQLException {
            var theme = row.getString("theme");
            return theme == null
                    ? Preferences.NONE
                    : new Preferences(Optional.ofNullable(row.getString("language"))
                            .map(language -> Preferences.Language.valueOf(language.toUpperCase(Locale.ROOT))),
                            Preferences.Theme.valueOf(theme), row.getBoolean("table_first"));
        }

        private static Membership membership(ResultSet row, UUID organisation) throws SQLException {
            return new Membership(new OrganisationId(organisation), row.getString("name"),
                    OrganisationKind.valueOf(row.getString("kind")),
                    roles(row.getArray("roles")), ids(row.getArray("predecessors")), row.getBoolean("delegated"),
                    day(row, "valid_from"), day(row, "ended"));
        }

        private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, LocalDate.class));
        }

        private static Set<Role> roles(Array roles) throws SQLException {
            return Arrays.stream((String[]) roles.getArray())
                    .map(Role::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static Set<OrganisationId> ids(@Nullable Array ids) throws SQLException {
            return ids == null
                    ? Set.of()
                    : Arrays.stream((UUID[]) ids.getArray())
                            .map(OrganisationId::new)
                            .collect(Collectors.toUnmodifiableSet());
        }
    }
}
