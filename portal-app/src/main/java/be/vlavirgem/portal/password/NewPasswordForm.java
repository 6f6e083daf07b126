package be.vlavirgem.portal.password;

import be.vlavirgem.portal.password.Passwords.Typed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new password as it is typed: the old one where it is asked, and the new one twice. */
record NewPasswordForm(@Nullable String huidig, @Nullable String wachtwoord, @Nullable String nogmaals) {

    String old() {
        return Objects.requireNonNullElse(huidig, "");
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
