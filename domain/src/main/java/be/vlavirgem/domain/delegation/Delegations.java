package be.vlavirgem.domain.delegation;

import be.vlavirgem.domain.delegation.Delegation.End;
import be.vlavirgem.domain.delegation.Delegation.How;
import be.vlavirgem.domain.delegation.Delegation.Area;
import be.vlavirgem.domain.delegation.Delegation.Party;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All delegations. Who asks says of which side: a delegation is nobody else's business. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Delegations {

    private static final int MANY = 500;
    private static final String ALL = """
            select delegation.*, authority.name as authority_name, authority.kind as authority_kind,
                   body.name as body_name, body.kind as body_kind
            from delegation join organisation as authority on authority.id = authority_id join organisation as body on body.id = body_id
            """;

    private final JdbcClient sql;

    Delegations(JdbcClient sql) {
        this.sql = sql;
    }

    /** What an authority delegated, those that run or ran out first, then what ended; 500 at most. */
    public List<Delegation> by(OrganisationId authority) {
        return sql.sql(ALL + " where authority_id = ? order by ended_at desc nulls first, body.name, until limit ?")
                .params(authority.value(), MANY)
                .query(Delegations::read)
                .list();
    }

    /** What was delegated to a body and did not end, by the name of the authority; 500 at most. */
    public List<Delegation> to(OrganisationId body) {
        return sql.sql(ALL + " where body_id = ? and ended_at is null order by authority.name, until limit ?")
                .params(body.value(), MANY)
                .query(Delegations::read)
                .list();
    }

    /** One of which the organisation is either side. */
    public Optional<Delegation> find(OrganisationId side, Delegation.Id id) {
        return sql.sql(ALL + " where delegation.id = ? and ? in (authority_id, body_id)")
                .params(id.value(), side.value())
                .query(Delegations::read)
                .optional();
    }

    /** Those that nobody ended and of which the last day is one of these. */
    public List<Delegation> ending(LocalDate first, LocalDate last) {
        return sql.sql(ALL + " where ended_at is null and until between ? and ? order by until, delegation.id")
                .params(first, last)
                .query(Delegations::read)
                .list();
    }

    /** The organisation as one side of a delegation. */
    public Optional<Party> party(OrganisationId organisation) {
        return sql.sql("select kind, name from organisation where id = ?")
                .param(organisation.value())
                .query((row, number) -> new Party(organisation, OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .optional();
    }

    /** Those of that day that can work for authorities and in whose name this is found; one that is called just this comes alone. */
    public List<Party> bodies(String typed, LocalDate day, int most) {
        var found = sql.sql("""
                select id, kind, name from organisation
                where kind in ('INTERMUNICIPAL_BODY', 'ASSOCIATION') and position(lower(unaccent(:typed)) in lower(unaccent(name))) > 0
                  and coalesce(valid_from <= :day, true) and coalesce(valid_until >= :day, true)
                order by lower(name) <> lower(:typed), length(name), name, id limit :most
                """)
                .param("typed", typed)
                .param("day", day)
                .param("most", most)
                .query((row, number) -> new Party(new OrganisationId(row.getObject("id", UUID.class)),
                        OrganisationKind.valueOf(row.getString("kind")), row.getString("name")))
                .list();
        var exact = found.stream().filter(body -> body.name().equalsIgnoreCase(typed)).toList();
        return exact.size() == 1 ? exact : found;
    }

    /** False when the authority delegated this to that body already. */
    public boolean add(Delegation delegation, PersonId by) {
        var terms = delegation.terms();
        return sql.sql("""
                insert into delegation (id, authority_id, body_id, area, reach, until, granted_by, granted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (authority_id, body_id, area) where ended_at is null do nothing
                """)
                .params(delegation.id().value(), delegation.authority().id().value(), delegation.body().id().value(),
                        terms.area().name(), terms.reach().name(), terms.until(), by.value(),
                        Timestamp.from(delegation.grantedAt()))
                .update() == 1;
    }

    /** Changes how far it goes and until when; false when it ended or was changed since it was seen. */
    public boolean change(Delegation seen, Terms terms) {
        return sql.sql("""
                update delegation set reach = ?, until = ?, version = version + 1
                where id = ? and version = ? and ended_at is null
                """)
                .params(terms.reach().name(), terms.until(), seen.id().value(), seen.version())
                .update() == 1;
    }

    /** Lets it run on as it is; false when it ended meanwhile, runs as long already, or the body is no more. */
    public boolean renew(Delegation.Id id, LocalDate until, LocalDate today) {
        return sql.sql("""
                update delegation set until = :until, version = version + 1
                where id = :id and until < :until and ended_at is null and exists (
                    select from organisation where organisation.id = body_id and coalesce(valid_until >= :today, true))
                """).param("until", until).param("id", id.value()).param("today", today).update() == 1;
    }

    /** Who gave it. */
    public PersonId granter(Delegation.Id id) {
        return new PersonId(sql.sql("select granted_by from delegation where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
    }

    /** Ends it at once; false when it had ended. */
    public boolean end(Delegation.Id id, How how, PersonId by, Instant now) {
        return sql.sql(
                "update delegation set ended_how = ?, ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .params(how.name(), by.value(), Timestamp.from(now), id.value())
                .update() == 1;
    }

    /** Withdraws all that an authority delegated. */
    public void endAll(OrganisationId authority, PersonId by, Instant now) {
        sql.sql("""
                update delegation set ended_how = 'WITHDRAWN', ended_by = ?, ended_at = ?
                where authority_id = ? and ended_at is null
                """).params(by.value(), Timestamp.from(now), authority.value()).update();
    }

    private static Delegation read(ResultSet row, int number) throws SQLException {
        var terms = new Terms(Area.valueOf(row.getString("area")), Reach.valueOf(row.getString("reach")),
                row.getObject("until", LocalDate.class));
        return new Delegation(new Delegation.Id(row.getObject("id", UUID.class)), party(row, "authority"),
                party(row, "body"), terms, row.getTimestamp("granted_at").toInstant(), end(row), row.getInt("version"));
    }

    private static Party party(ResultSet row, String side) throws SQLException {
        return new Party(new OrganisationId(row.getObject(side + "_id", UUID.class)),
                OrganisationKind.valueOf(row.getString(side + "_kind")), row.getString(side + "_name"));
    }

    private static Optional<End> end(ResultSet row) throws SQLException {
        var at = row.getTimestamp("ended_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new End(How.valueOf(row.getString("ended_how")), at.toInstant()));
    }
}
