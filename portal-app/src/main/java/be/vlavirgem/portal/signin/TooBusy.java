package be.vlavirgem.portal.signin;

import org.springframework.security.core.AuthenticationException;

/** So many people sign in at this moment that this one would wait too long; nothing was judged. */
class TooBusy extends AuthenticationException {

    TooBusy() {
        super("too many people sign in at once");
    }
}
