package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an address is a person's: asked by a mail with a link that works once; before, no other mail goes there. */
@Service
@Transactional
public class Addresses {

    /** An address, whether it is confirmed, and when was asked. */
    public record Standing(EmailAddress address, boolean confirmed, Optional<Instant> askedAt) {}

    static final String TYPE = "confirm-address";
    /** The path of the page behind the link, without the token. */
    public static final String PAGE = "/adres-bevestigen/";

    private static final Duration VALID = Duration.ofDays(3);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(10);
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient sql;
    private final Messages messages;
    private final Clock clock;

    Addresses(JdbcClient sql, Messages messages, Clock clock) {
        this.sql = sql;
        this.messages = messages;
        this.clock = clock;
    }

    /** How it stands with the address of this person. */
    @Transactional(readOnly = true)
    public Standing of(PersonId person) {
        return sql.sql("""
                select email, confirmed_address.person_id is not null as confirmed, asked_at
                from person
                left join confirmed_address on confirmed_address.person_id = person.id and confirmed_address.address = person.email
                left join address_question on address_question.person_id = person.id and address_question.address = person.email
                where person.id = ?
                """)
                .param(person.value())
                .query((row, number) -> new Standing(new EmailAddress(row.getString("email")),
                        row.getBoolean("confirmed"),
                        Optional.ofNullable(row.getTimestamp("asked_at")).map(Timestamp::toInstant)))
                .single();
    }

    /** Sends the question; false when the address is confirmed, or was asked less than ten minutes ago. */
    public boolean ask(PersonId person) {
        var standing = of(person);
        var latest = clock.instant().minus(BETWEEN_QUESTIONS);
        if (standing.confirmed() || standing.askedAt().filter(latest::isBefore).isPresent()) {
            return false;
        }
        var token = token();
        sql.sql("""
                insert into address_question (person_id, token_hash, address, asked_at) values (?, ?, ?, ?)
                on conflict (person_id) do update
                    set token_hash = excluded.token_hash, address = excluded.address, asked_at = excluded.asked_at
                """)
                .params(person.value(), digest(token), standing.address().value(), Timestamp.from(clock.instant()))
                .update();
        messages.write(person, TYPE, PAGE + token, Map.of());
        return true;
    }

    /** Uses a link up; false when it was used, is older than three days, or is of an address the person no longer has. */
    public boolean confirm(String token) {
        var asked = sql.sql("""
                delete from address_question using person
                where token_hash = ? and asked_at >= ? and person.id = person_id and person.email = address
                returning person_id
                """)
                .params(digest(token), Timestamp.from(clock.instant().minus(VALID)))
                .query(UUID.class)
                .optional();
        asked.ifPresent(person -> countAsConfirmed(new PersonId(person)));
        return asked.isPresent();
    }

    /** For addresses that need no question, such as those of a demo. */
    public void countAsConfirmed(PersonId person) {
        sql.sql("""
                insert into confirmed_address (person_id, address, confirmed_at) select id, email, ? from person where id = ?
                on conflict (person_id) do update set address = excluded.address, confirmed_at = excluded.confirmed_at
                """).params(Timestamp.from(clock.instant()), person.value()).update();
    }

    private static String token() {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
