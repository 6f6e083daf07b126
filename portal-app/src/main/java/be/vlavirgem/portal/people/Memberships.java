package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has which roles where. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Memberships {

    /** Where somebody works, and as what. */
    record Held(UUID organisation, String name, List<Role> roles) {}

    /** The roles that manage people. */
    static final List<String> ADMINISTRATORS = Arrays.stream(Role.values())
            .filter(Role::isAdministrator)
            .map(Role::name)
            .toList();

    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    /** The roles of a person in an organisation; empty for who is no member. */
    Optional<Set<Role>> roles(PersonId person, OrganisationId organisation) {
        var roles = sql.sql("select role from membership where person_id = ? and organisation_id = ?")
                .params(person.value(), organisation.value())
                .query(String.class)
                .list();
        return Optional.of(roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()))
                .filter(held -> !held.isEmpty());
    }

    /** All of a person, by the name of the organisation. */
    List<Held> of(PersonId person) {
        return sql.sql("""
                select organisation.id, organisation.name, array_agg(role) as roles
                from membership join organisation on organisation.id = organisation_id
                where person_id = ? group by organisation.id order by organisation.name
                """)
                .param(person.value())
                .query((row, number) -> new Held(row.getObject("id", UUID.class), row.getString("name"),
                        InvitationTable.roles(row.getArray("roles"))))
                .list();
    }

    /**
     * True when locking this person would leave V-ICT-OR with nobody to look over the shoulder of whoever locks: no second
     * administrator who can sign in. Two who lock at once take turns, as those who leave do.
     */
    boolean isLastPeer(PersonId person, PersonId by) {
        return sql.sql("""
                select organisation_id from membership where person_id = ? and role = 'VICTOR_ADMINISTRATOR'
                """)
                .param(person.value())
                .query(UUID.class)
                .list()
                .stream()
                .anyMatch(home -> isLastPeer(home, person, by));
    }

    private boolean isLastPeer(UUID home, PersonId person, PersonId by) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('administrators ' || ?::uuid, 0))")
                .param(home)
                .query(row -> {});
        return sql.sql("""
                select count(*) filter (where person_id = :by) = 0 or count(*) filter (where person_id not in (:person, :by)) = 0
                from membership join person on person.id = person_id
                where organisation_id = :home and role = 'VICTOR_ADMINISTRATOR' and locked_at is null
                """)
                .param("by", by.value())
                .param("person", person.value())
                .param("home", home)
                .query(Boolean.class)
                .single();
    }

    /** True when the organisation, which did not end, has no other administrator who can sign in. */
    boolean isLastAdministrator(PersonId person, OrganisationId organisation) {
        return sql.sql("""
                select exists (select from membership where person_id = :person and organisation_id = :organisation and role = any (:roles))
                    and exists (select from organisation where id = :organisation and valid_until is null)
                    and not exists (select from membership join person on person.id = person_id
                                    where organisation_id = :organisation and person_id <> :person and role = any (:roles) and locked_at is null)
                """)
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("roles", ADMINISTRATORS.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
