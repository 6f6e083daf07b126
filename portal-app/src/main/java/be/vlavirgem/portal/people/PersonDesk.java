package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.mail.Outbox;
import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.platform.looking.LookAlongs;
import be.vlavirgem.portal.looking.LookLine;
import be.vlavirgem.portal.password.PasswordLinks;
import be.vlavirgem.portal.signin.Sessions;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Helps somebody: locks and unlocks, signs out, sends a link for a new password; each of it stands in V-ICT-OR's audit trail. */
@Service
class PersonDesk {

    private static final int MOST_MAILS = 50;

    private final Accounts accounts;
    private final Memberships memberships;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final LookAlongs looks;
    private final RoleWords words;
    private final Moments moments;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PersonDesk(Accounts accounts, Memberships memberships, Outbox outbox, AuditTrail audit, PasswordLinks links,
            Sessions sessions, LookAlongs looks, RoleWords words, Moments moments, Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.outbox = outbox;
        this.audit = audit;
        this.links = links;
        this.sessions = sessions;
        this.looks = looks;
        this.words = words;
        this.moments = moments;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    PersonSheet sheet(Access by, PersonId person, Locale locale) {
        var open = sessions.of(person, "");
        var looked = looks.with(person);
        return transaction.execute(status -> sheet(by, found(person), open, looked, locale));
    }

    private Account found(PersonId person) {
        return accounts.of(person).orElseThrow(NotFoundException::new);
    }

    private PersonSheet sheet(Access by, Account account, List<Sessions.Line> open, List<LookAlong> looked,
            Locale locale) {
        var person = account.person();
        var places = memberships.of(person)
                .stream()
                .map(held -> new PersonSheet.Place(held.organisation(), held.name(), words.list(held.roles(), locale)))
                .toList();
        var history = audit.of(by.organisation(), person.value())
                .stream()
                .map(entry -> new ColleaguePage.Deed(moments.of(entry.at()), entry.who(), entry.action(), ""))
                .toList();
        return new PersonSheet(person.value(), account.name(), account.email().value(),
                account.lastSignIn().map(moments::of).orElse(null), account.lockedAt().map(moments::of).orElse(null),
                account.hasPassword(), person.equals(by.person()), places, open, posts(person), history,
                looked.stream().map(look -> LookLine.of(look, clock.instant(), clock.getZone())).toList());
    }

    private List<PersonSheet.Post> posts(PersonId person) {
        return outbox.to(person, MOST_MAILS).stream().map(this::post).toList();
    }

    private PersonSheet.Post post(Outbox.Sent mail) {
        var kind = switch (mail.state()) {
            case "SENT" -> "good";
            case "GIVEN_UP" -> "bad";
            default -> "plain";
        };
        return new PersonSheet.Post(mail.type(), moments.of(mail.at()), kind, "portal.people.mail." + mail.state(),
                mail.trouble().map(trouble -> "web.mails.trouble." + trouble).orElse(null));
    }

    /** What came of locking somebody. */
    enum Locking {
        DONE,
        /** It is oneself. */
        SELF,
        /** Of V-ICT-OR there would be no second administrator left. */
        LAST_PEER
    }

    /** Keeps somebody out and signs them out everywhere, at once. */
    Locking lock(Access by, PersonId person) {
        if (person.equals(by.person())) {
            return Locking.SELF;
        }
        var refused = Boolean.TRUE.equals(transaction.execute(status -> lockUnlessLast(by, person)));
        if (refused) {
            return Locking.LAST_PEER;
        }
        sessions.endAll(person);
        return Locking.DONE;
    }

    private boolean lockUnlessLast(Access by, PersonId person) {
        var last = memberships.isLastPeer(person, by.person());
        if (!last) {
            done(by, person, "person.locked", account -> accounts.lock(account.person(), clock.instant()));
        }
        return last;
    }

    void unlock(Access by, PersonId person) {
        done(by, person, "person.unlocked", account -> accounts.unlock(account.person()));
    }

    /** Ends one session, or all of them when the key is empty. */
    void signOut(Access by, PersonId person, String session) {
        done(by, person, "person.signed-out", account -> true);
        if (session.isEmpty()) {
            sessions.endAll(person);
        } else {
            sessions.end(person, session);
        }
    }

    /** Mails a link for a new password; false for who is locked. */
    boolean sendLink(Access by, PersonId person) {
        return done(by, person, "person.password-link-sent", account -> {
            if (!account.isLocked()) {
                links.send(account.person());
            }
            return !account.isLocked();
        });
    }

    private boolean done(Access by, PersonId person, String action, Predicate<Account> deed) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var isDone = deed.test(found(person));
            if (isDone) {
                audit.record(by.organisation(), by.person(), action, person.value(), "");
            }
            return isDone;
        }));
    }
}
