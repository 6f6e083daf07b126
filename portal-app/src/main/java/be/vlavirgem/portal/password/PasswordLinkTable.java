package be.vlavirgem.portal.password;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.secret.Secret;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links by which people set a new password, and the addresses for which one was asked. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PasswordLinkTable {

    private static final String WORKS = """
            token_hash = ? and made_at > ? and exists (select from person where person.id = person_id and locked_at is null)
            """;

    private final JdbcClient sql;

    PasswordLinkTable(JdbcClient sql) {
        this.sql = sql;
    }

    void ask(UUID id, EmailAddress email, Instant now) {
        sql.sql("insert into password_question (id, email, asked_at) values (?, ?, ?)")
                .params(id, email.value(), Timestamp.from(now))
                .update();
    }

    /** Takes what was asked away, each address once. */
    List<EmailAddress> take() {
        return sql.sql("delete from password_question returning email")
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .map(EmailAddress::new)
                .toList();
    }

    /** The one before works no longer. */
    void keep(PersonId person, Secret link, Instant now) {
        sql.sql("""
                insert into password_link (person_id, token_hash, made_at) values (?, ?, ?)
                on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                """).params(person.value(), link.hash(), Timestamp.from(now)).update();
    }

    Optional<PersonId> holder(Secret link, Instant since) {
        return sql.sql("select person_id from password_link where " + WORKS)
                .params(link.hash(), Timestamp.from(since))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Of two at once the second finds nothing. */
    Optional<PersonId> use(Secret link, Instant since) {
        return sql.sql("delete from password_link where " + WORKS + " returning person_id")
                .params(link.hash(), Timestamp.from(since))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    void forget(PersonId person) {
        sql.sql("delete from password_link where person_id = ?").param(person.value()).update();
    }
}
