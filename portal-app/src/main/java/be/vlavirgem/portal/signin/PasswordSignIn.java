package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.throttle.Network;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks an e-mail address and password; an unknown address takes as long and is told the same as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Far beyond any passphrase; what is longer is not even counted as an attempt, for nobody remembers it. */
    private static final int LONGEST_PASSWORD = 1000;

    private final People people;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    PasswordSignIn(People people, PasswordEncoder encoder, SignInThrottle throttle) {
        this.people = people;
        this.encoder = encoder;
        this.throttle = throttle;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        if (!EmailAddress.isValid(attempt.getName()) || password.length() > LONGEST_PASSWORD) {
            throw wrong();
        }
        var account = new EmailAddress(attempt.getName());
        var network = network(attempt);
        if (!throttle.allows(account, network)) {
            throw new LockedException("too many attempts");
        }
        try {
            var person = matching(account, password);
            throttle.succeeded(account, network);
            return new SignedIn(person.person());
        } catch (TooBusy unjudged) {
            throttle.unjudged(account, network);
            throw unjudged;
        }
    }

    private static Network network(Authentication attempt) {
        return Network.of(attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "");
    }

    private People.Credentials matching(EmailAddress account, String password) {
        var known = TenantScope.none().call(() -> people.credentialsOf(account));
        var matches = encoder.matches(password, known.map(People.Credentials::passwordHash).orElse(nobodysHash));
        return known.filter(credentials -> matches).orElseThrow(PasswordSignIn::wrong);
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("no such account and password");
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
