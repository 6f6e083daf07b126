package be.vlavirgem.domain.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts behind people: their password, whether they are locked, and when they were last used. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Accounts {

    /** An account; somebody without a password cannot sign in yet. */
    public record Account(PersonId person, EmailAddress email, String name, boolean hasPassword,
            Optional<Instant> lockedAt, Optional<Instant> lastSignIn) {

        /** True when nobody can sign in with it until it is unlocked. */
        public boolean isLocked() {
            return lockedAt.isPresent();
        }
    }

    private static final String ACCOUNT = """
            select id, email, name, password_hash is not null as has_password, locked_at, last_sign_in_at from person
            """;

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The account with this address. */
    public Optional<Account> with(EmailAddress email) {
        return sql.sql(ACCOUNT + " where email = ?").param(email.value()).query(Accounts::account).optional();
    }

    /** The account of this person. */
    public Optional<Account> of(PersonId person) {
        return sql.sql(ACCOUNT + " where id = ?").param(person.value()).query(Accounts::account).optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(new PersonId(row.getObject("id", UUID.class)), new EmailAddress(row.getString("email")),
                row.getString("name"), row.getBoolean("has_password"), moment(row.getTimestamp("locked_at")),
                moment(row.getTimestamp("last_sign_in_at")));
    }

    private static Optional<Instant> moment(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }

    /** Replaces the password; the hash is of the configured password encoder. */
    public void changePassword(PersonId person, String hash) {
        sql.sql("update person set password_hash = ? where id = ?").params(hash, person.value()).update();
    }

    /** What the person is called from now on. */
    public void rename(PersonId person, String name) {
        sql.sql("update person set name = ? where id = ?").params(name, person.value()).update();
    }

    /** Keeps the person out from the next request on; false when that was so already. */
    public boolean lock(PersonId person, Instant now) {
        return sql.sql("update person set locked_at = ? where id = ? and locked_at is null")
                .params(Timestamp.from(now), person.value())
                .update() > 0;
    }

    /** Lets the person in again; false when nobody was kept out. */
    public boolean unlock(PersonId person) {
        return sql.sql("update person set locked_at = null where id = ? and locked_at is not null")
                .param(person.value())
                .update() > 0;
    }

    /** Remembers that the person signed in just now. */
    public void signedIn(PersonId person, Instant now) {
        sql.sql("update person set last_sign_in_at = ? where id = ?")
                .params(Timestamp.from(now), person.value())
                .update();
    }
}
