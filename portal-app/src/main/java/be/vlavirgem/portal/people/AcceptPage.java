package be.vlavirgem.portal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the link of an invitation.
 *
 * @param known what to do: nothing is asked of who is signed in already, others with an account sign in first
 * @param elsewhere the address with which this browser is signed in as somebody else; null when it is not
 */
record AcceptPage(String organisation, String by, String account, String roles, String action, Known known,
        @Nullable String elsewhere, String name, List<Mistake> errors) {

    /** How the account stands. */
    enum Known {
        /** There is none: a name and a password are asked. */
        NEW,
        /** There is one that has to sign in. */
        SIGN_IN,
        /** It is signed in. */
        HERE
    }

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return Mistake.of(field, errors);
    }
}
