package be.vlavirgem.platform.sharing;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.platform.sharing.Share.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of shares and their doors. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShareTable {

    private static final String SHARES = """
            select share.*, owner.name as owner_name from share join organisation as owner on owner.id = share.organisation_id
            """;

    /** Whose share a door leads to. */
    record Door(OrganisationId owner, ShareId share) {}

    /** A share that was just used, and when it was used the time before. */
    record Used(Share share, Optional<Instant> before) {}

    private final JdbcClient sql;

    ShareTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Share share, PersonId by, Instant now) {
        var grantee = share.grantee();
        sql.sql("""
                insert into share (organisation_id, id, purpose, kind, subject_id, title, grantee_kind, grantee_id, label, address, valid_until, reason, made_at, made_by, renewed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?)
                """)
                .param(share.owner().value())
                .param(share.id().value())
                .param(share.purpose().name())
                .param(share.subject().kind())
                .param(share.subject().id())
                .param(share.subject().title())
                .param(kind(grantee))
                .param(named(grantee))
                .param(label(grantee))
                .param(address(grantee))
                .param(share.until())
                .param(share.reason())
                .param(Timestamp.from(now))
                .param(by.value())
                .param(Timestamp.from(now))
                .update();
    }

    private static String kind(Grantee grantee) {
        return switch (grantee) {
            case Grantee.Organisation _ -> "ORGANISATION";
            case Grantee.Person _ -> "PERSON";
            case Grantee.Link _ -> "LINK";
        };
    }

    private static @Nullable UUID named(Grantee grantee) {
        return switch (grantee) {
            case Grantee.Organisation(var id) -> id.value();
            case Grantee.Person(var id) -> id.value();
            case Grantee.Link _ -> null;
        };
    }

    private static @Nullable String label(Grantee grantee) {
        return grantee instanceof Grantee.Link link ? link.label().orElse(null) : null;
    }

    private static @Nullable String address(Grantee grantee) {
        return grantee instanceof Grantee.Link link ? link.address().map(EmailAddress::value).orElse(null) : null;
    }

    void addDoor(Share share, OrganisationId grantee) {
        sql.sql("insert into share_door (organisation_id, share_id, grantee_id, valid_until) values (?, ?, ?, ?)")
                .params(share.owner().value(), share.id().value(), grantee.value(), share.until())
                .update();
    }

    /** A link for the share; the one before it, if any, no longer leads anywhere. */
    void putLink(Share share, Secret secret) {
        sql.sql("""
                insert into share_door (organisation_id, share_id, token_hash, valid_until) values (?, ?, ?, ?)
                on conflict (organisation_id, share_id) do update set token_hash = excluded.token_hash
                """).params(share.owner().value(), share.id().value(), secret.hash(), share.until()).update();
    }

    Optional<Share> find(ShareId id) {
        return sql.sql(SHARES + "where share.id = ?").param(id.value()).query((row, n) -> read(row)).optional();
    }

    Optional<Share> running(ShareSubject subject, OrganisationId receiver, LocalDate today) {
        return sql.sql(SHARES + """
                where purpose = 'READ' and share.kind = ? and subject_id = ? and grantee_kind = 'ORGANISATION' and grantee_id = ?
                  and share.valid_until >= ? and withdrawn_at is null
                order by share.valid_until desc limit 1
                """)
                .params(subject.kind(), subject.id(), receiver.value(), today)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Until the transaction ends nobody else counts the mails of the organisation. */
    void lockMails(OrganisationId owner) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('shares mailed by ' || ?, 0))")
                .param(owner.value().toString())
                .query((row, n) -> owner)
                .single();
    }

    /** How many were made since for an address somebody typed. */
    long addressed(OrganisationId owner, Instant since) {
        return sql.sql("select count(*) from share where organisation_id = ? and made_at >= ? and address is not null")
                .params(owner.value(), Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    boolean extend(Share share, LocalDate until, Instant now) {
        var kept = sql.sql(
                "update share set valid_until = ?, renewed_at = ? where organisation_id = ? and id = ? and withdrawn_at is null")
                .params(until, Timestamp.from(now), share.owner().value(), share.id().value())
                .update() == 1;
        if (kept) {
            sql.sql("update share_door set valid_until = ? where organisation_id = ? and share_id = ?")
                    .params(until, share.owner().value(), share.id().value())
                    .update();
        }
        return kept;
    }

    boolean withdraw(Share share, PersonId by, Instant now) {
        return sql.sql("""
                update share set withdrawn_at = ?, withdrawn_by = ?
                where organisation_id = ? and id = ? and withdrawn_at is null
                """)
                .params(Timestamp.from(now), by.value(), share.owner().value(), share.id().value())
                .update() == 1;
    }

    int withdrawAll(OrganisationId owner, PersonId by, Instant now) {
        return sql.sql("""
                update share set withdrawn_at = ?, withdrawn_by = ? where organisation_id = ? and withdrawn_at is null
                """).params(Timestamp.from(now), by.value(), owner.value()).update();
    }

    void forgetAddresses(OrganisationId owner, Purpose purpose, LocalDate day) {
        sql.sql("update share set address = null where organisation_id = ? and purpose = ? and valid_until < ? and address is not null")
                .params(owner.value(), purpose.name(), day)
                .update();
    }

    Optional<Door> doorOf(Secret link) {
        return sql.sql("select organisation_id, share_id from share_door where token_hash = ?")
                .param(link.hash())
                .query((row, n) -> door(row))
                .optional();
    }

    Optional<Door> doorFor(OrganisationId grantee, ShareId share) {
        return sql.sql("select organisation_id, share_id from share_door where share_id = ? and grantee_id = ?")
                .params(share.value(), grantee.value())
                .query((row, n) -> door(row))
                .optional();
    }

    /** The latest ones that did not end yet. */
    List<Door> doorsFor(OrganisationId grantee, LocalDate today, int most) {
        return sql.sql("""
                select organisation_id, share_id from share_door
                where grantee_id = ? and valid_until >= ? order by share_id desc limit ?
                """).params(grantee.value(), today, most).query((row, n) -> door(row)).list();
    }

    List<Share> open(List<ShareId> ids, LocalDate today) {
        return sql.sql(SHARES
                + "where share.id = any (?) and share.valid_until >= ? and withdrawn_at is null order by owner_name, made_at desc")
                .params(ids.stream().map(ShareId::value).toArray(UUID[]::new), today)
                .query((row, n) -> read(row))
                .list();
    }

    /** Counts a use, in the same statement that says whether it is still open for this purpose: of an owner that ended to read only. */
    Optional<Used> use(ShareId id, Purpose purpose, LocalDate today, Instant now) {
        return sql.sql("""
                with before as (select last_used_at as used_before from share where id = :id for update)
                update share set last_used_at = :now, uses = uses + 1 from before, organisation as owner
                where share.id = :id and share.purpose = :purpose and owner.id = share.organisation_id and share.valid_until >= :today and withdrawn_at is null
                  and (share.purpose = 'READ' or coalesce(owner.valid_until >= :today, true))
                returning share.*, owner.name as owner_name, used_before
                """)
                .param("id", id.value())
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(now))
                .param("today", today)
                .query((row, n) -> new Used(read(row),
                        Optional.ofNullable(row.getTimestamp("used_before")).map(Timestamp::toInstant)))
                .optional();
    }

    /** Whose shares end in these days. */
    List<OrganisationId> ownersOfEnding(LocalDate from, LocalDate to) {
        return sql.sql("select distinct organisation_id from share_door where valid_until between ? and ?")
                .params(from, to)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** A share that ends, and who made it. */
    record Ending(Share share, PersonId madeBy) {}

    List<Ending> ending(LocalDate from, LocalDate to) {
        return sql.sql(SHARES + "where purpose = 'READ' and withdrawn_at is null and share.valid_until between ? and ?")
                .params(from, to)
                .query((row, n) -> new Ending(read(row), new PersonId(row.getObject("made_by", UUID.class))))
                .list();
    }

    private static Door door(ResultSet row) throws SQLException {
        return new Door(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ShareId(row.getObject("share_id", UUID.class)));
    }

    private static Share read(ResultSet row) throws SQLException {
        return new Share(new ShareId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("owner_name"),
                Purpose.valueOf(row.getString("purpose")),
                new ShareSubject(row.getString("kind"), row.getObject("subject_id", UUID.class),
                        row.getString("title")),
                grantee(row), row.getObject("valid_until", LocalDate.class), row.getTimestamp("withdrawn_at") != null,
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    private static Grantee grantee(ResultSet row) throws SQLException {
        var id = row.getObject("grantee_id", UUID.class);
        return switch (row.getString("grantee_kind")) {
            case "ORGANISATION" -> new Grantee.Organisation(new OrganisationId(id));
            case "PERSON" -> new Grantee.Person(new PersonId(id));
            default -> new Grantee.Link(Optional.ofNullable(row.getString("label")),
                    Optional.ofNullable(row.getString("address")).map(EmailAddress::new));
        };
    }
}
