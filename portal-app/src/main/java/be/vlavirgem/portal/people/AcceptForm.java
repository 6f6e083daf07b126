package be.vlavirgem.portal.people;

import be.vlavirgem.portal.password.Passwords.Typed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody new says of themselves. */
record AcceptForm(@Nullable String naam, @Nullable String wachtwoord, @Nullable String nogmaals) {

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    Typed typed() {
        return new Typed(wachtwoord, nogmaals);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "typed";
    }
}
