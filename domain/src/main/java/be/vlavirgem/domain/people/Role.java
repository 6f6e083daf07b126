package be.vlavirgem.domain.people;

import static be.vlavirgem.domain.organisation.OrganisationKind.*;

import be.vlavirgem.domain.organisation.OrganisationKind;
import java.util.EnumSet;
import java.util.Set;

/** What a person is in an organisation; {@link Permission} says what that permits. */
public enum Role {
    /** Reads everything of the own authority, changes nothing. */
    AUTHORITY_READER(LOCAL_AUTHORITY, MODEL),
    /** Answers and submits for the own authority. */
    AUTHORITY_EDITOR(LOCAL_AUTHORITY, MODEL),
    /** Keeps the security plan of the own authority, and answers. */
    SECURITY_OFFICER(LOCAL_AUTHORITY, MODEL),
    /** Data protection officer (GDPR art. 37-39): answers what they know of and advises, never decides for the authority. */
    DPO(LOCAL_AUTHORITY, MODEL),
    /** Manages the own authority's people and data. */
    AUTHORITY_ADMINISTRATOR(LOCAL_AUTHORITY, MODEL),
    /** Writes the solution sheets of a supplier. */
    SUPPLIER_EDITOR(SUPPLIER),
    /** Manages a supplier's people and sheets. */
    SUPPLIER_ADMINISTRATOR(SUPPLIER),
    /** Reads collective figures for another authority. */
    GOVERNMENT_READER(GOVERNMENT, PROVINCE),
    /** Keeps the content of the portal. */
    VICTOR_EDITOR(ASSOCIATION),
    /** Publishes content and manages organisations and people. */
    VICTOR_ADMINISTRATOR(ASSOCIATION);

    private final Set<OrganisationKind> kinds;

    Role(OrganisationKind first, OrganisationKind... others) {
        this.kinds = EnumSet.of(first, others);
    }

    /** Says whether organisations of this kind give this role. */
    public boolean fits(OrganisationKind kind) {
        return kinds.contains(kind);
    }
}
