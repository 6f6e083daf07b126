package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.Accounts;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.web.throttle.Network;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs somebody in who just showed who they are, and has somebody who is signed in show it once more. */
@Component
public class SignInDesk {

    private final PasswordSignIn passwords;
    private final SignInThrottle throttle;
    private final Accounts accounts;
    private final PlatformTransaction transaction;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInDesk(PasswordSignIn passwords, SignInThrottle throttle, Accounts accounts, PlatformTransaction transaction,
            Clock clock) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins a new session of this person; whoever used this browser before is signed out. */
    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        signedIn(person);
    }

    void signedIn(PersonId person) {
        transaction.run(() -> accounts.signedIn(person, clock.instant()));
    }

    /** Forgets how often the password was wrong: the owner of the account just chose another by mail. */
    public void forgetAttempts(EmailAddress account, HttpServletRequest request) {
        throttle.forget(account, Network.of(request.getRemoteAddr()));
    }

    /** Asks for the password once more, as slowly as signing in; the key of what is wrong, or nothing. */
    public Optional<String> fault(EmailAddress account, String password, HttpServletRequest request) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(account.value(), password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        try {
            passwords.authenticate(attempt);
            return Optional.empty();
        } catch (AuthenticationException refused) {
            return Optional.of(SignInOutcome.messageKey(refused));
        }
    }
}
