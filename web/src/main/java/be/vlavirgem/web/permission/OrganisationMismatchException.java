package be.vlavirgem.web.permission;

import be.vlavirgem.domain.people.Membership;

/** A form made for one organisation arrived while its sender works for another; answered with 409 naming both. */
public class OrganisationMismatchException extends RuntimeException {

    private final transient Membership made;
    private final transient Membership current;

    OrganisationMismatchException(Membership made, Membership current) {
        super("A form of organisation %s arrived for %s".formatted(made.organisation(), current.organisation()));
        this.made = made;
        this.current = current;
    }

    /** The organisation the form was made for. */
    public Membership made() {
        return made;
    }

    /** The organisation its sender works for now. */
    public Membership current() {
        return current;
    }
}
