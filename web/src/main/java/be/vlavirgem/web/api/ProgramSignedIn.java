package be.vlavirgem.web.api;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.tokens.ApiCaller;
import be.vlavirgem.platform.tokens.ApiScope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program with a valid key, which may what the maker of the key may and the key says. */
final class ProgramSignedIn extends AbstractAuthenticationToken {

    private final transient ApiCaller caller;

    ProgramSignedIn(ApiCaller caller) {
        super(List.of());
        this.caller = caller;
        super.setAuthenticated(true);
    }

    boolean has(ApiScope scope) {
        return caller.scopes().contains(scope);
    }

    @Override
    public PersonId getPrincipal() {
        return caller.maker();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
