package be.vlavirgem.web.permission;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;

/** Something was to be done for an organisation that has ended, of which all can only be read; answered with 403. */
public class OrganisationEndedException extends RuntimeException {

    private final transient Membership ended;

    private OrganisationEndedException(Membership ended) {
        super("Organisation %s has ended".formatted(ended.organisation()));
        this.ended = ended;
    }

    /** Refuses who works for an organisation that ended; asked before each deed, also one that needs no role. */
    public static void check(Access access) {
        access.ended().ifPresent(membership -> {
            throw new OrganisationEndedException(membership);
        });
    }

    /** Which organisation. */
    public Membership ended() {
        return ended;
    }
}
