package be.vlavirgem.portal.people;

import be.vlavirgem.portal.looking.LookLine;
import be.vlavirgem.portal.signin.Sessions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What V-ICT-OR sees of somebody: enough to help, never what mail said.
 *
 * @param looks who asked to look along, when, until when and how that ended; also what is open
 * @param self true when it is the visitor, who can neither lock nor sign out here
 */
record PersonSheet(UUID id, String name, String address, @Nullable String lastSignIn, @Nullable String lockedSince,
        boolean hasPassword, boolean self, List<Place> places, List<Sessions.Line> sessions, List<Post> mails,
        List<ColleaguePage.Deed> history, List<LookLine> looks) {

    /** Where somebody works, and as what. */
    record Place(UUID organisation, String name, String roles) {}

    /** A mail: its type, when, and the key of what became of it. */
    record Post(String type, String when, String kind, String stateKey, @Nullable String troubleKey) {}
}
