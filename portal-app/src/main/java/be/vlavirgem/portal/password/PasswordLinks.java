package be.vlavirgem.portal.password;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;

/**
 * A new password by a link in a mail. Who asks for one is answered before anybody looks whether there is an account, so that
 * neither the page nor the time it takes tells.
 */
@Service
public class PasswordLinks {

    static final String PAGE = "/wachtwoord-instellen/";
    private static final Duration VALID = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final PasswordLinkTable table;
    private final Accounts accounts;
    private final Addresses addresses;
    private final Messages messages;
    private final PlatformTransaction transaction;
    private final IdSource ids;
    private final Clock clock;

    PasswordLinks(PasswordLinkTable table, Accounts accounts, Addresses addresses, Messages messages,
            PlatformTransaction transaction, IdSource ids, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.addresses = addresses;
        this.messages = messages;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    @Bean
    static Chore forgottenPasswords(PasswordLinks links) {
        return Chore.every(PAUSE, "forgotten-passwords", stopping -> links.answerAll());
    }

    /** Writes down that somebody forgot the password of this address. */
    void ask(EmailAddress email) {
        transaction.run(() -> table.ask(ids.next(), email, clock.instant()));
    }

    /** Mails a link to those of the addresses that can sign in. */
    void answerAll() {
        transaction.run(() -> table.take()
                .stream()
                .flatMap(email -> accounts.with(email).stream())
                .filter(account -> account.hasPassword() && !account.isLocked())
                .forEach(account -> send(account.person())));
    }

    /** Mails a link, in the caller's transaction; the one before works no longer. */
    public void send(PersonId person) {
        var link = Secret.make();
        table.keep(person, link, clock.instant());
        messages.write(person, PasswordMessages.LINK, PAGE + link.text(), Map.of());
    }

    /** Whose link it is, as long as it works. */
    Optional<Account> holder(String link) {
        return transaction.call(() -> table.holder(new Secret(link), oldest()).flatMap(accounts::of));
    }

    /** Uses the link up and sets the password; empty when it works no longer. The address is thereby confirmed. */
    Optional<PersonId> use(String link, String hash) {
        return transaction.call(() -> {
            var person = table.use(new Secret(link), oldest());
            person.ifPresent(known -> {
                change(known, hash);
                addresses.countAsConfirmed(known);
            });
            return person;
        });
    }

    /** Sets the password and tells it, in the caller's transaction. */
    void change(PersonId person, String hash) {
        accounts.changePassword(person, hash);
        table.forget(person);
        messages.write(person, PasswordMessages.CHANGED, ForgottenController.PATH, Map.of());
    }

    private Instant oldest() {
        return clock.instant().minus(VALID);
    }
}
