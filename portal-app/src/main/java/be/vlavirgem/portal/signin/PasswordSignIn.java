package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        var account = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
        if (!throttle.allows(account, address)) {
            throw new LockedException("too many attempts");
        }
        var person = matching(account, String.valueOf(attempt.getCredentials()));
        throttle.succeeded(account, address);
        return new SignedIn(person.person());
    }

    private People.Credentials matching(String account, String password) {
        var known = EmailAddress.isValid(account) ? find(account) : Optional.<People.Credentials>empty();
        var matches = encoder.matches(password, known.map(People.Credentials::passwordHash).orElse(nobodysHash));
        return known.filter(credentials -> matches)
                .orElseThrow(() -> new BadCredentialsException("no such account and password"));
    }

    private Optional<People.Credentials> find(String account) {
        return TenantScope.none().call(() -> people.credentialsOf(new EmailAddress(account)));
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
