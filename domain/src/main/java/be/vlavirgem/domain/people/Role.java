package be.vlavirgem.domain.people;

import static be.vlavirgem.domain.organisation.OrganisationKind.*;

import be.vlavirgem.domain.organisation.OrganisationKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person is in an organisation; {@link Permission} says what that permits. */
public enum Role {
    /** Reads everything of the own authority, changes nothing. */
    AUTHORITY_READER(LOCAL_AUTHORITY, MODEL, PRACTICE),
    /** Answers and submits for the own authority. */
    AUTHORITY_EDITOR(LOCAL_AUTHORITY, MODEL, PRACTICE),
    /** Keeps the security plan of the own authority, and answers. */
    SECURITY_OFFICER(LOCAL_AUTHORITY, MODEL, PRACTICE),
    /** Data protection officer (GDPR art. 37-39): answers what they know of and advises, never decides for the authority. */
    DPO(LOCAL_AUTHORITY, MODEL, PRACTICE),
    /** Manages the own authority's people and data. */
    AUTHORITY_ADMINISTRATOR(LOCAL_AUTHORITY, MODEL, PRACTICE),
    /** Writes the solution sheets of a supplier. */
    SUPPLIER_EDITOR(SUPPLIER),
    /** Manages a supplier's people and sheets. */
    SUPPLIER_ADMINISTRATOR(SUPPLIER),
    /** Reads collective figures for another authority. */
    GOVERNMENT_READER(GOVERNMENT, PROVINCE),
    /** Keeps the content of the portal. */
    VICTOR_EDITOR(ASSOCIATION),
    /** Publishes content and manages organisations and people. */
    VICTOR_ADMINISTRATOR(ASSOCIATION),
    /** Works for authorities that delegated to the own body, where named for it. */
    BODY_MEMBER(INTERMUNICIPAL_BODY),
    /** Manages a body's people, and names who works for which authority. */
    BODY_ADMINISTRATOR(INTERMUNICIPAL_BODY),
    /** By delegation only: reads the measurement of an authority and says what could be better. */
    MEASUREMENT_COACH,
    /** By delegation only: answers for an authority, and leaves handing in to it. */
    MEASUREMENT_DELEGATE,
    /** By delegation only: answers for an authority and hands in. */
    MEASUREMENT_SUBMITTER;

    private final Set<OrganisationKind> kinds;

    Role() {
        this.kinds = EnumSet.noneOf(OrganisationKind.class);
    }

    Role(OrganisationKind first, OrganisationKind... others) {
        this.kinds = EnumSet.of(first, others);
    }

    /** The roles that organisations of this kind give. */
    public static List<Role> of(OrganisationKind kind) {
        return Arrays.stream(values()).filter(role -> role.fits(kind)).toList();
    }

    /** True for who manages the people of an organisation; each organisation that has one keeps one. */
    public boolean isAdministrator() {
        return this == AUTHORITY_ADMINISTRATOR || this == SUPPLIER_ADMINISTRATOR || this == VICTOR_ADMINISTRATOR
                || this == BODY_ADMINISTRATOR;
    }

    /** True for what no organisation gives its own people: an authority gives it to those of a body, by delegation. */
    public boolean isDelegated() {
        return kinds.isEmpty();
    }

    /** Says whether organisations of this kind give this role. */
    public boolean fits(OrganisationKind kind) {
        return kinds.contains(kind);
    }
}
