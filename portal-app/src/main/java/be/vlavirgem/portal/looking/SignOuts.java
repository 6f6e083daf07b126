package be.vlavirgem.portal.looking;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.looking.LookAlongs;
import be.vlavirgem.portal.signin.SignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Ends a look-along when one of the two signs out, or is signed out. */
@Component
class SignOuts {

    private final LookAlongs looks;

    SignOuts(LookAlongs looks) {
        this.looks = looks;
    }

    @EventListener
    void byOneself(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof PersonId person) {
            looks.signedOut(person);
        }
    }

    @EventListener
    void ofASession(SignedOut event) {
        looks.signedOut(event.person());
    }
}
