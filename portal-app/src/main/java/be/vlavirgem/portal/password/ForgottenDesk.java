package be.vlavirgem.portal.password;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.throttle.AskThrottle;
import be.vlavirgem.web.throttle.SecretPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens behind the pages of a forgotten password. */
@Component
class ForgottenDesk {

    /** What became of a form with a new password. */
    sealed interface Outcome {

        /** It is set. */
        record Done(Account account) implements Outcome {}

        /** Something has to be mended. */
        record Again(PasswordPage page) implements Outcome {}

        /** The link works no longer. */
        record Dead() implements Outcome {}
    }

    private final PasswordLinks links;
    private final Passwords passwords;
    private final AskThrottle throttle;
    private final SecretPages secrets;
    private final AccessReader reader;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ForgottenDesk(PasswordLinks links, Passwords passwords, AskThrottle throttle, SecretPages secrets,
            AccessReader reader, AuditTrail audit, PlatformTransactionManager transactions) {
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.secrets = secrets;
        this.reader = reader;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The key of what is wrong with what was typed; the same for every address there can be. */
    Optional<String> ask(String typed, HttpServletRequest request, HttpServletResponse response) {
        if (!EmailAddress.isValid(typed)) {
            return Optional.of("portal.password.forgotten.fault");
        }
        if (!throttle.allowsNetwork(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return Optional.of("portal.password.forgotten.often");
        }
        var email = new EmailAddress(typed);
        if (throttle.allowsMailTo(email)) {
            links.ask(email);
        }
        return Optional.empty();
    }

    Optional<PasswordPage> open(String token, HttpServletRequest request, HttpServletResponse response) {
        return secrets.behind(request, response, () -> links.holder(token)).map(holder -> page(holder, token));
    }

    private static PasswordPage page(Account holder, String token) {
        return PasswordPage.of(holder.email().value(), PasswordLinks.PAGE + token, false);
    }

    Outcome set(String token, NewPasswordForm form, HttpServletRequest request, HttpServletResponse response) {
        var holder = secrets.behind(request, response, () -> links.holder(token));
        if (holder.isEmpty()) {
            return new Outcome.Dead();
        }
        var account = holder.get();
        var homes = reader.read(account.person(), Optional.empty()).map(Access::memberships).orElseGet(List::of);
        var fault = passwords.fault(form.typed(), Passwords.known(account, homes));
        if (fault.isPresent()) {
            return new Outcome.Again(page(account, token).with(fault.get()));
        }
        return secrets.behind(request, response, () -> links.use(token, passwords.hash(form.typed())))
                .<Outcome>map(person -> {
                    record(person);
                    return new Outcome.Done(account);
                })
                .orElseGet(Outcome.Dead::new);
    }

    /** In the books of the first organisation of the person; who has none has no books. */
    private void record(PersonId person) {
        reader.read(person, Optional.empty())
                .flatMap(Access::current)
                .map(Membership::organisation)
                .ifPresent(home -> TenantScope.of(home)
                        .run(() -> transaction.executeWithoutResult(status -> audit.record(home, person,
                                "person.password-reset", person.value(), ""))));
    }
}
