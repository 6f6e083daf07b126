package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.portal.people.Registration.Asker;
import be.vlavirgem.portal.people.Registration.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requests for an account. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationTable {

    private static final String ALL = """
            select registration.id, organisation_id, kind, organisation.name as organisation, email, registration.name, position, asked_at
            from registration join organisation on organisation.id = organisation_id where decided_at is null
            """;
    private static final String WAITING = ALL + " and confirmed_at is not null";

    private static final String UNHEEDED = """
             and not exists (select from membership join person on person.id = person_id
                             where membership.organisation_id = registration.organisation_id and role = any (?) and locked_at is null)
            """;

    private final JdbcClient sql;

    RegistrationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The organisations one can ask an account for: those of today that give roles, save V-ICT-OR itself. */
    List<Place> places(LocalDate day) {
        return sql.sql("""
                select id as organisation_id, kind, name as organisation from organisation
                where kind in ('LOCAL_AUTHORITY', 'PROVINCE', 'SUPPLIER', 'GOVERNMENT')
                  and coalesce(valid_from <= :day, true) and coalesce(valid_until >= :day, true)
                order by name, id limit 3000
                """).param("day", day).query((row, number) -> place(row)).list();
    }

    void add(RegistrationId id, OrganisationId organisation, Asker asker, Secret link, Instant now) {
        sql.sql("""
                insert into registration (id, organisation_id, email, name, position, token_hash, asked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id.value(), organisation.value(), asker.email().value(), asker.name(), asker.position(),
                        link.hash(), Timestamp.from(now))
                .update();
    }

    /** One whose address is not confirmed yet. */
    Optional<Registration> behind(Secret link, Instant since) {
        return sql.sql(ALL + " and confirmed_at is null and token_hash = ? and asked_at > ?")
                .params(link.hash(), Timestamp.from(since))
                .query((row, number) -> read(row))
                .optional();
    }

    /** Of two at once the second confirms nothing; what the same address asked there before is forgotten. */
    boolean confirm(Registration one, Instant now) {
        sql.sql("delete from registration where organisation_id = ? and email = ? and decided_at is null and id <> ?")
                .params(one.place().id().value(), one.asker().email().value(), one.id().value())
                .update();
        return sql.sql("update registration set confirmed_at = ? where id = ? and confirmed_at is null")
                .params(Timestamp.from(now), one.id().value())
                .update() > 0;
    }

    List<Registration> unheeded() {
        return sql.sql(WAITING + UNHEEDED + " order by asked_at, registration.id limit 200")
                .param(Memberships.ADMINISTRATORS.toArray(String[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** How many {@link #unheeded} are. */
    int countUnheeded() {
        return sql.sql("""
                select count(*) from registration where decided_at is null and confirmed_at is not null
                """ + UNHEEDED).param(Memberships.ADMINISTRATORS.toArray(String[]::new)).query(Integer.class).single();
    }

    List<Registration> waiting(OrganisationId organisation) {
        return sql.sql(WAITING + " and organisation_id = ? order by asked_at, registration.id limit 200")
                .param(organisation.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Registration> find(RegistrationId id) {
        return sql.sql(WAITING + " and registration.id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static Registration read(ResultSet row) throws SQLException {
        return new Registration(new RegistrationId(row.getObject("id", UUID.class)), place(row),
                new Asker(new EmailAddress(row.getString("email")), row.getString("name"), row.getString("position")),
                row.getTimestamp("asked_at").toInstant());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")), row.getString("organisation"));
    }

    /** False when somebody decided meanwhile. */
    boolean decide(RegistrationId id, PersonId by, boolean approved, String reason, Instant now) {
        return sql.sql("""
                update registration set decided_at = ?, decided_by = ?, approved = ?, reason = ?
                where id = ? and confirmed_at is not null and decided_at is null
                """).params(Timestamp.from(now), by.value(), approved, reason, id.value()).update() > 0;
    }

    /** What was never confirmed goes soon, all else a year after it was asked or decided. */
    void clean(Instant unconfirmedBefore, Instant decidedBefore) {
        sql.sql("delete from registration where confirmed_at is null and asked_at < ? or coalesce(decided_at, asked_at) < ?")
                .params(Timestamp.from(unconfirmedBefore), Timestamp.from(decidedBefore))
                .update();
    }
}
