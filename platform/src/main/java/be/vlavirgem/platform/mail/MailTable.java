package be.vlavirgem.platform.mail;

import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mail that waits, and for a month what became of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MailTable {

    private final JdbcClient sql;

    MailTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(List<UUID> ids, List<Mail> mails, Instant now) {
        var moment = Timestamp.from(now);
        sql.sql("""
                insert into mail (id, person_id, type, address, subject, plain, html, unsubscribe, secret, state, created_at, next_try_at, tries, trouble)
                select *, 'WAITING', ?, ?, 0, ''
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                """)
                .params(moment, moment)
                .param(ids.toArray(UUID[]::new))
                .param(mails.stream().map(mail -> mail.person().map(PersonId::value).orElse(null)).toArray(UUID[]::new))
                .param(mails.stream().map(Mail::type).toArray(String[]::new))
                .param(mails.stream().map(mail -> mail.to().value()).toArray(String[]::new))
                .param(mails.stream().map(Mail::subject).toArray(String[]::new))
                .param(mails.stream().map(Mail::plain).toArray(String[]::new))
                .param(mails.stream().map(Mail::html).toArray(String[]::new))
                .param(mails.stream().map(mail -> mail.unsubscribe().orElse(null)).toArray(String[]::new))
                .param(mails.stream().map(Mail::secret).toArray(Boolean[]::new))
                .update();
    }

    /** The one that waits longest of those that are due and that no other node holds, held until the transaction ends. */
    Optional<StoredMail> take(Instant now) {
        return sql.sql("""
                select id, address, subject, plain, html, unsubscribe, created_at, tries
                from mail where state = 'WAITING' and next_try_at <= ?
                order by next_try_at limit 1 for update skip locked
                """).param(Timestamp.from(now)).query(MailTable::stored).optional();
    }

    private static StoredMail stored(ResultSet row, int number) throws SQLException {
        return new StoredMail(row.getObject("id", UUID.class), row.getString("address"), row.getString("subject"),
                row.getString("plain"), row.getString("html"), Optional.ofNullable(row.getString("unsubscribe")),
                row.getTimestamp("created_at").toInstant(), row.getInt("tries"));
    }

    void sent(UUID id, Instant now) {
        sql.sql("""
                update mail set state = 'SENT', ended_at = ?, tries = tries + 1, trouble = '',
                    address = null, subject = null, plain = null, html = null, unsubscribe = null
                where id = ?
                """).params(Timestamp.from(now), id).update();
    }

    void again(UUID id, Trouble trouble, Instant next) {
        sql.sql("update mail set tries = tries + 1, trouble = ?, next_try_at = ? where id = ?")
                .params(trouble.name(), Timestamp.from(next), id)
                .update();
    }

    /** A secret one loses its words at once: to whom, of which type and why it failed remains. */
    void giveUp(UUID id, Trouble trouble, Instant now) {
        sql.sql("""
                update mail set state = 'GIVEN_UP', ended_at = ?, tries = tries + 1, trouble = ?,
                    subject = case when not secret then subject end, plain = case when not secret then plain end,
                    html = case when not secret then html end, unsubscribe = case when not secret then unsubscribe end
                where id = ?
                """).params(Timestamp.from(now), trouble.name(), id).update();
    }

    Outbox.Standing standing(Instant since) {
        return sql.sql("""
                select count(*) filter (where state = 'WAITING') as waiting,
                       count(*) filter (where state = 'WAITING' and tries > 0) as tried,
                       count(*) filter (where state = 'WAITING' and tries > 0 and secret) as secret,
                       count(*) filter (where state = 'SENT' and ended_at >= ?) as sent,
                       count(*) filter (where state = 'GIVEN_UP') as given_up,
                       count(*) filter (where state = 'GIVEN_UP' and not secret) as retryable
                from mail
                """)
                .param(Timestamp.from(since))
                .query((row, number) -> new Outbox.Standing(row.getLong("waiting"), row.getLong("tried"),
                        row.getLong("secret"), row.getLong("sent"), row.getLong("given_up"), row.getLong("retryable")))
                .single();
    }

    List<Outbox.GivenUp> givenUp(int most) {
        return sql
                .sql("select type, trouble, ended_at, secret from mail where state = 'GIVEN_UP' order by ended_at desc limit ?")
                .param(most)
                .query((row, number) -> new Outbox.GivenUp(row.getString("type"),
                        Trouble.valueOf(row.getString("trouble")), row.getTimestamp("ended_at").toInstant(),
                        !row.getBoolean("secret")))
                .list();
    }

    List<Outbox.Sent> to(PersonId person, int most) {
        return sql.sql("""
                select type, coalesce(ended_at, created_at) as at, state, trouble from mail
                where person_id = ? order by created_at desc, id limit ?
                """)
                .params(person.value(), most)
                .query((row, number) -> new Outbox.Sent(row.getString("type"), row.getTimestamp("at").toInstant(),
                        row.getString("state"), trouble(row.getString("trouble"))))
                .list();
    }

    /** Nothing went wrong with what was never tried. */
    private static Optional<Trouble> trouble(String code) {
        return Optional.of(code).filter(known -> !known.isEmpty()).map(Trouble::valueOf);
    }

    int retry(Instant now) {
        return sql.sql("""
                update mail set state = 'WAITING', ended_at = null, tries = 0, next_try_at = ?
                where state = 'GIVEN_UP' and not secret
                """).param(Timestamp.from(now)).update();
    }

    int giveUpTried(Instant now) {
        return sql.sql("""
                update mail set state = 'GIVEN_UP', ended_at = ?,
                    subject = case when not secret then subject end, plain = case when not secret then plain end,
                    html = case when not secret then html end, unsubscribe = case when not secret then unsubscribe end
                where state = 'WAITING' and tries > 0
                """).param(Timestamp.from(now)).update();
    }

    int deleteEndedBefore(Instant moment) {
        return sql.sql("delete from mail where ended_at < ?").param(Timestamp.from(moment)).update();
    }
}
