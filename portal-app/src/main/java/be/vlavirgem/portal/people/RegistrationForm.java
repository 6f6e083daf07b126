package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.PersonName;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.portal.people.Registration.Asker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request for an account, as it was typed. */
record RegistrationForm(@Nullable String bestuur, @Nullable String naam, @Nullable String email,
        @Nullable String functie) {

    String place() {
        return Objects.requireNonNullElse(bestuur, "");
    }

    private String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    private String address() {
        return Objects.requireNonNullElse(email, "").strip();
    }

    private String position() {
        return Objects.requireNonNullElse(functie, "").strip();
    }

    /** Of what is typed; whether the organisation exists is found out elsewhere. */
    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        if (!PersonName.isValid(name())) {
            mistakes.add(new Mistake("naam", "portal.people.fault.name"));
        }
        if (!EmailAddress.isReachable(address())) {
            mistakes.add(new Mistake("email", "portal.password.forgotten.fault"));
        }
        if (!PersonName.isLine(position())) {
            mistakes.add(new Mistake("functie", "portal.registration.fault.position"));
        }
        return mistakes;
    }

    /** Of a form without mistakes. */
    Asker asker() {
        return new Asker(new EmailAddress(address()), name(), position());
    }
}
