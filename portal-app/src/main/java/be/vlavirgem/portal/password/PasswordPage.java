package be.vlavirgem.portal.password;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page with a new password.
 *
 * @param account by which a password manager keeps it
 * @param old true where the old one is asked
 */
record PasswordPage(String account, String action, boolean old, List<Mistake> errors) {

    /** Something to mend: the id of the field and the key of its words. */
    record Mistake(String field, String key) {}

    static PasswordPage of(String account, String action, boolean old) {
        return new PasswordPage(account, action, old, List.of());
    }

    PasswordPage with(String field, String key) {
        return new PasswordPage(account, action, old, List.of(new Mistake(field, key)));
    }

    PasswordPage with(Passwords.Fault fault) {
        return with(fault.ofSecond() ? "nogmaals" : "wachtwoord", fault.key());
    }

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).map(Mistake::key).findFirst().orElse(null);
    }
}
