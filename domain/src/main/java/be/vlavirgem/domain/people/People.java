package be.vlavirgem.domain.people;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in: registered, given roles, found by their address. */
@Component
@Transactional
public class People {

    /** What checking a password needs; never leaves the sign-in. */
    public record Credentials(PersonId person, String passwordHash) {}

    /**
     * Somebody one works with.
     *
     * @param delegated that they are of a body to which the organisation delegated
     */
    public record Colleague(PersonId id, String name, boolean delegated) {}

    private final JdbcClient sql;
    private final IdSource ids;
    private final Clock clock;

    People(JdbcClient sql, IdSource ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes an account; the hash is of the configured password encoder. */
    public PersonId register(EmailAddress email, String name, String passwordHash) {
        var id = ids.next();
        sql.sql("insert into person (id, email, name, password_hash) values (?, ?, ?, ?)")
                .params(id, email.value(), name, passwordHash)
                .update();
        return new PersonId(id);
    }

    /** The person who cannot sign in behind invented or imported data; made when there is none yet. */
    public PersonId withoutPassword(EmailAddress email, String name) {
        return new PersonId(sql.sql("""
                insert into person (id, email, name) values (?, ?, ?)
                on conflict (email) do update set name = excluded.name returning id
                """).params(ids.next(), email.value(), name).query(UUID.class).single());
    }

    /** Gives a role in an organisation; refuses one that organisations of that kind do not give. */
    public void give(PersonId person, OrganisationId organisation, Role role) {
        var kind = sql.sql("select kind from organisation where id = ?")
                .param(organisation.value())
                .query(OrganisationKind.class)
                .single();
        if (!role.fits(kind)) {
            throw new IllegalArgumentException("%s is no role in a %s".formatted(role, kind));
        }
        sql.sql("insert into membership (person_id, organisation_id, role) values (?, ?, ?) on conflict do nothing")
                .params(person.value(), organisation.value(), role.name())
                .update();
    }

    /** Takes a role away; works at the person's next request. */
    public void withdraw(PersonId person, OrganisationId organisation, Role role) {
        sql.sql("delete from membership where person_id = ? and organisation_id = ? and role = ?")
                .params(person.value(), organisation.value(), role.name())
                .update();
    }

    /** Keeps how the person wants the pages; works at the next request. */
    public void prefer(PersonId person, Preferences preferences) {
        sql.sql("""
                insert into person_preference (person_id, language, theme, table_first)
                values (:person, :language, :theme, :tableFirst)
                on conflict (person_id) do update
                    set language = excluded.language, theme = excluded.theme, table_first = excluded.table_first
                """)
                .param("person", person.value())
                .param("language", preferences.language().map(People::code).orElse(null), Types.VARCHAR)
                .param("theme", preferences.theme().name())
                .param("tableFirst", preferences.tableFirst())
                .update();
    }

    private static String code(Preferences.Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** The credentials of an account that is not locked. */
    @Transactional(readOnly = true)
    public Optional<Credentials> credentialsOf(EmailAddress email) {
        return sql.sql(
                "select id, password_hash from person where email = ? and locked_at is null and password_hash is not null")
                .param(email.value())
                .query((row, number) -> new Credentials(new PersonId(row.getObject("id", UUID.class)),
                        row.getString("password_hash")))
                .optional();
    }

    /** Who may do this for that organisation, as a member or by delegation. */
    @Transactional(readOnly = true)
    public List<PersonId> whoMay(Permission permission, OrganisationId organisation) {
        return sql.sql("""
                select distinct person_id from worker join person on person.id = person_id
                where organisation_id = ? and role = any (?) and until >= ? and locked_at is null order by person_id
                """)
                .params(organisation.value(), roles(permission), LocalDate.now(clock))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Who may do this for that organisation, by name; the first 300. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Permission permission, OrganisationId organisation) {
        return sql.sql("""
                select id, name, bool_and(delegated) as delegated from person join worker on person_id = person.id
                where organisation_id = ? and role = any (?) and until >= ? and locked_at is null
                group by id order by name, id limit 300
                """)
                .params(organisation.value(), roles(permission), LocalDate.now(clock))
                .query((row, number) -> new Colleague(new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"), row.getBoolean("delegated")))
                .list();
    }

    /** What is open to whoever is signed in is open to every role an organisation gives its own people. */
    private static String[] roles(Permission permission) {
        var all = Arrays.stream(Role.values()).filter(role -> !role.isDelegated());
        return (permission.isOpen() ? all : permission.roles().stream()).map(Role::name).toArray(String[]::new);
    }

    /** True while nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return sql.sql("select not exists (select from person)").query(Boolean.class).single();
    }
}
