package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people were told; only of organisations they still work for, as a member or by delegation. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NotificationTable {

    /** Somebody who gets mail of it. */
    record Recipient(PersonId person, EmailAddress email, String name, Locale language) {

        static Recipient read(ResultSet row) throws SQLException {
            return new Recipient(new PersonId(row.getObject("person_id", UUID.class)),
                    new EmailAddress(row.getString("email")), row.getString("name"),
                    Locale.of(row.getString("language")));
        }

        /** Neither name nor address, for the log. */
        @Override
        public String toString() {
            return person.toString();
        }
    }

    /**
     * A recipient, and the names of where it happened and who did it.
     *
     * @param practice that it happened in an organisation to practise in
     */
    record Addressed(Recipient to, NotificationId notification, String organisation, boolean practice, String actor) {}

    /** More than a bell shows. */
    static final int MANY = 100;

    private static final String STILL_AT_WORK = """
             exists (select from worker where worker.person_id = notification.person_id
                     and worker.organisation_id = notification.organisation_id
                     and worker.until >= (now() at time zone 'Europe/Brussels')::date)
            """;
    private static final String OF_PERSON = " from notification where notification.person_id = ? and" + STILL_AT_WORK;
    private static final String CONFIRMED = """
            from person
            join confirmed_address on confirmed_address.person_id = person.id and confirmed_address.address = person.email
            left join person_preference on person_preference.person_id = person.id
            """;
    private static final String FREQUENCY = """
             coalesce((select frequency from message_preference where message_preference.person_id = notification.person_id
                       and message_preference.kind = notification.kind), ?)
            """;

    private final JdbcClient sql;
    private final NotificationWords words;

    NotificationTable(JdbcClient sql, NotificationWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** Somebody with an account, as mail to them begins. */
    Recipient recipient(PersonId person) {
        return sql.sql("""
                select id as person_id, email, name, coalesce(language, 'nl') as language
                from person left join person_preference on person_preference.person_id = person.id where id = ?
                """).param(person.value()).query((row, number) -> Recipient.read(row)).single();
    }

    /** True for an organisation to practise in. */
    boolean isPractice(OrganisationId organisation) {
        return sql.sql("select exists (select from organisation where id = ? and kind = 'PRACTICE')")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** Those that were new: nobody is told of an occasion twice. */
    List<UUID> add(Message message, MessageKind kind, List<UUID> ids, Collection<PersonId> people, Instant now) {
        return sql.sql("""
                insert into notification (id, person_id, occasion, type, kind, organisation_id, actor_id, subject, day, path, created_at)
                select told.id, told.person_id, ?, ?, ?, ?, ?::uuid, ?, ?::date, ?, ? from unnest(?::uuid[], ?::uuid[]) as told (id, person_id)
                on conflict (person_id, occasion) do nothing returning id
                """)
                .params(message.occasion(), message.type(), kind.name(), message.organisation().value())
                .param(message.actor().map(PersonId::value).orElse(null))
                .param(message.subject())
                .param(message.day().orElse(null))
                .params(message.path(), Timestamp.from(now))
                .param(ids.toArray(UUID[]::new))
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Marks those as mailed whose reader wants that at once and has a confirmed address, and says who they are. */
    List<Addressed> mailAtOnce(List<UUID> ids, MessageKind kind, Instant now) {
        return sql.sql("update notification set mailed_at = ? " + CONFIRMED + """
                where notification.id = any (?) and person.id = notification.person_id and person.locked_at is null
                  and 'AT_ONCE' =""" + FREQUENCY + """
                returning notification.id, person.id as person_id, email, name, coalesce(language, 'nl') as language,
                    (select name from organisation where organisation.id = organisation_id) as organisation,
                    (select kind = 'PRACTICE' from organisation where organisation.id = organisation_id) as practice,
                    (select name from person as actor where actor.id = actor_id) as actor
                """)
                .params(Timestamp.from(now), ids.toArray(UUID[]::new), kind.usual().name())
                .query((row, number) -> new Addressed(Recipient.read(row),
                        new NotificationId(row.getObject("id", UUID.class)), row.getString("organisation"),
                        row.getBoolean("practice"), Optional.ofNullable(row.getString("actor")).orElse("")))
                .list();
    }

    /** Who has something to read in a summary of what happened before that moment. */
    List<Recipient> awaitingSummary(Instant since, Instant before) {
        return sql.sql("select distinct person.id as person_id, email, name, coalesce(language, 'nl') as language "
                + CONFIRMED
                + "join notification on notification.person_id = person.id where person.locked_at is null and "
                + forSummary())
                .params(Timestamp.from(since), Timestamp.from(before), weekly())
                .query((row, number) -> Recipient.read(row))
                .list();
    }

    /** Takes what somebody reads in a summary, so that nobody takes it again; the latest first. */
    List<String> takeForSummary(Recipient reader, Instant since, Instant before, Instant now) {
        return sql.sql("""
                with taken as (update notification set mailed_at = ? where person_id = ? and""" + forSummary() + """
                    returning notification.*)
                select taken.type, taken.subject, taken.day, organisation.name as organisation, actor.name as actor
                from taken join organisation on organisation.id = taken.organisation_id
                left join person as actor on actor.id = taken.actor_id order by taken.created_at desc
                """)
                .params(Timestamp.from(now), reader.person().value(), Timestamp.from(since), Timestamp.from(before),
                        weekly())
                .query((row, number) -> row.getString("organisation") + ": "
                        + words.sentence(row, reader.language()))
                .list();
    }

    private static String forSummary() {
        return " notification.read_at is null and notification.mailed_at is null and notification.created_at >= ? and notification.created_at < ?"
                + " and 'WEEKLY' =" + FREQUENCY.replace("?",
                        "case when notification.kind = any (?) then 'WEEKLY' else 'AT_ONCE' end")
                + " and" + STILL_AT_WORK;
    }

    private static String[] weekly() {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> kind.usual() == Frequency.WEEKLY)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    int unread(PersonId person) {
        return sql.sql("select count(*) from (select 1" + OF_PERSON + "and read_at is null limit ?) as unread")
                .params(person.value(), MANY)
                .query(Integer.class)
                .single();
    }

    long count(PersonId person) {
        return sql.sql("select count(*)" + OF_PERSON).param(person.value()).query(Long.class).single();
    }

    List<Notification> page(PersonId person, Locale language, int limit, long offset) {
        return sql.sql("""
                select notification.id, type, subject, day, path, created_at, read_at is not null as read, organisation_id,
                       organisation.name as organisation, (select name from person where person.id = actor_id) as actor
                from notification join organisation on organisation.id = organisation_id
                where notification.person_id = ? and""" + STILL_AT_WORK + """
                order by created_at desc, notification.id desc limit ? offset ?
                """)
                .params(person.value(), limit, offset)
                .query((row, number) -> read(row, language))
                .list();
    }

    private Notification read(ResultSet row, Locale language) throws SQLException {
        return new Notification(new NotificationId(row.getObject("id", UUID.class)), words.sentence(row, language),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("organisation"),
                row.getString("path"), row.getTimestamp("created_at").toInstant(), row.getBoolean("read"));
    }

    Optional<Notifications.Opened> find(PersonId person, NotificationId id) {
        return sql.sql("select organisation_id, path" + OF_PERSON + "and notification.id = ?")
                .params(person.value(), id.value())
                .query((row, number) -> new Notifications.Opened(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("path")))
                .optional();
    }

    void markRead(NotificationId id, Instant now) {
        sql.sql("update notification set read_at = ? where id = ? and read_at is null")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Those that lead to this path, or to a place on it. */
    void markRead(PersonId person, String path, Instant now) {
        sql.sql("""
                update notification set read_at = ?
                where person_id = ? and read_at is null and split_part(path, '#', 1) = ?
                """).params(Timestamp.from(now), person.value(), path).update();
    }

    void markAllRead(PersonId person, Instant now) {
        sql.sql("update notification set read_at = ? where person_id = ? and read_at is null")
                .params(Timestamp.from(now), person.value())
                .update();
    }

    int deleteBefore(Instant moment) {
        return sql.sql("delete from notification where created_at < ?").param(Timestamp.from(moment)).update();
    }
}
