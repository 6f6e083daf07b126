package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.portal.people.Invitation.Invitee;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The invitations that wait for an answer; the others are only kept. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InvitationTable {

    private static final String OPEN = """
            select invitation.id, organisation_id, organisation.name as organisation, invitation.email, invitation.name, roles, invited_by,
                   sent_at, inviter.name as inviter, inviter.locked_at is not null as held
            from invitation join organisation on organisation.id = organisation_id join person as inviter on inviter.id = invited_by
            where accepted_at is null and withdrawn_at is null
            """;

    private final JdbcClient sql;

    InvitationTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Invitation> of(OrganisationId organisation) {
        return sql.sql(OPEN + " and organisation_id = ? order by sent_at desc, invitation.id limit 200")
                .param(organisation.value())
                .query(InvitationTable::read)
                .list();
    }

    Optional<Invitation> find(OrganisationId organisation, InvitationId id) {
        return sql.sql(OPEN + " and organisation_id = ? and invitation.id = ?")
                .params(organisation.value(), id.value())
                .query(InvitationTable::read)
                .optional();
    }

    Optional<Invitation> to(OrganisationId organisation, EmailAddress email) {
        return sql.sql(OPEN + " and organisation_id = ? and invitation.email = ?")
                .params(organisation.value(), email.value())
                .query(InvitationTable::read)
                .optional();
    }

    /** What somebody sent who is locked meanwhile opens nothing, until a colleague sends it again. */
    Optional<Invitation> behind(Secret link, Instant now) {
        return sql.sql(OPEN + " and token_hash = ? and sent_at > ? and inviter.locked_at is null")
                .params(link.hash(), Timestamp.from(now.minus(Invitation.VALID)))
                .query(InvitationTable::read)
                .optional();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        var invitee = new Invitee(new EmailAddress(row.getString("email")), row.getString("name"),
                roles(row.getArray("roles")));
        return new Invitation(new InvitationId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("organisation"),
                invitee, new PersonId(row.getObject("invited_by", UUID.class)), row.getString("inviter"),
                row.getTimestamp("sent_at").toInstant(), row.getBoolean("held"));
    }

    static List<Role> roles(Array roles) throws SQLException {
        return Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).sorted().toList();
    }

    void add(Invitation invitation, Secret link) {
        var invitee = invitation.invitee();
        sql.sql("""
                insert into invitation (id, organisation_id, email, name, roles, token_hash, invited_by, made_at, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(invitation.id().value(), invitation.organisation().value(), invitee.email().value(),
                        invitee.name(), invitee.roles().stream().map(Role::name).toArray(String[]::new), link.hash(),
                        invitation.by().value(), Timestamp.from(invitation.sentAt()),
                        Timestamp.from(invitation.sentAt()))
                .update();
    }

    /** Another link, and the one before is worth nothing; false when it was sent again, or answered, meanwhile. */
    boolean renew(Invitation one, PersonId by, Secret link, Instant now) {
        return sql.sql("""
                update invitation set token_hash = ?, sent_at = ?, invited_by = ?
                where id = ? and sent_at = ? and accepted_at is null and withdrawn_at is null
                """)
                .params(link.hash(), Timestamp.from(now), by.value(), one.id().value(), Timestamp.from(one.sentAt()))
                .update() > 0;
    }

    boolean withdraw(InvitationId id, Instant now) {
        return sql.sql("""
                update invitation set withdrawn_at = ? where id = ? and accepted_at is null and withdrawn_at is null
                """).params(Timestamp.from(now), id.value()).update() > 0;
    }

    /** Holds the invitation until the transaction ends; false when somebody else used it meanwhile. */
    boolean holds(InvitationId id, Secret link) {
        return sql.sql("""
                select true from invitation
                where id = ? and token_hash = ? and accepted_at is null and withdrawn_at is null
                  and exists (select from person where person.id = invited_by and locked_at is null) for update
                """).params(id.value(), link.hash()).query(Boolean.class).optional().isPresent();
    }

    /** Names and addresses are not kept for longer than they are of use. */
    void clean(Instant before) {
        sql.sql("delete from invitation where coalesce(accepted_at, withdrawn_at, sent_at) < ?")
                .param(Timestamp.from(before))
                .update();
    }

    void accept(InvitationId id, PersonId by, Instant now) {
        sql.sql("update invitation set accepted_at = ?, accepted_by = ? where id = ?")
                .params(Timestamp.from(now), by.value(), id.value())
                .update();
    }
}
