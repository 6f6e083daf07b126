package be.vlavirgem.portal.password;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.portal.signin.Sessions;
import be.vlavirgem.portal.signin.SignInDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes one's own password: the old one is asked, and all other sessions end. */
@Service
class PasswordChange {

    static final String PATH = "/profiel/wachtwoord";

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final SignInDesk desk;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    PasswordChange(Accounts accounts, Passwords passwords, PasswordLinks links, SignInDesk desk, Sessions sessions,
            AuditTrail audit, PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.desk = desk;
        this.sessions = sessions;
        this.audit = audit;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    PasswordPage page(Access access) {
        return page(account(access));
    }

    private static PasswordPage page(Account account) {
        return PasswordPage.of(account.email().value(), PATH, true);
    }

    private Account account(Access access) {
        return platform.call(() -> accounts.of(access.person())).orElseThrow();
    }

    /** Changes it; the page again when something is to be mended. The new one is judged first, for that costs no attempt. */
    Optional<PasswordPage> change(Access access, NewPasswordForm form, HttpServletRequest request) {
        var account = account(access);
        var fault = passwords.fault(form.typed(), Passwords.known(account, access.memberships()));
        if (fault.isPresent()) {
            return fault.map(page(account)::with);
        }
        var wrong = desk.fault(account.email(), form.old(), request);
        if (wrong.isPresent()) {
            return wrong.map(key -> page(account).with("huidig",
                    key.equals("portal.sign-in.wrong") ? "portal.password.fault.old" : key));
        }
        change(access, passwords.hash(form.typed()));
        sessions.endOthers(access.person(), request.getSession().getId());
        request.changeSessionId();
        return Optional.empty();
    }

    /** In the books of the own organisation, also of one that ended: a password is the person's. */
    private void change(Access access, String hash) {
        var home = access.current().map(Membership::organisation);
        home.map(TenantScope::of).orElse(TenantScope.none()).run(() -> transaction.executeWithoutResult(status -> {
            links.change(access.person(), hash);
            home.ifPresent(organisation -> audit.record(organisation, access.person(), "person.password-changed",
                    access.person().value(), ""));
        }));
    }
}
