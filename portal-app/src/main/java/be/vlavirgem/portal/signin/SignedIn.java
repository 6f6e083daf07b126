package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session holds of who signed in: the id of the person, nothing else. */
final class SignedIn extends AbstractAuthenticationToken {

    private final PersonId person;

    SignedIn(PersonId person) {
        super(List.of());
        this.person = person;
        super.setAuthenticated(true);
    }

    @Override
    public PersonId getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** Addresses and other details of the request do not go into the session. */
    @Override
    public void setDetails(@Nullable Object details) {}
}
