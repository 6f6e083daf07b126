package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An organisation as V-ICT-OR keeps it.
 *
 * @param numbers KBO and OVO by the code of their field: only those that are known
 */
record KeptOrganisation(OrganisationId id, OrganisationKind kind, String name, Optional<LocalDate> from,
        Optional<LocalDate> until, boolean merged, SortedMap<String, String> numbers) {

    /** What can be corrected, by the codes that the audit trail keeps. */
    static final String NAME = "name";
    static final String MUNICIPALITY = "kbo-municipality";
    static final String OCMW = "kbo-ocmw";
    static final String OWN = "kbo";
    static final String OVO = "ovo";

    KeptOrganisation {
        numbers = new TreeMap<>(numbers);
    }

    boolean isAuthority() {
        return kind == OrganisationKind.LOCAL_AUTHORITY;
    }

    /** V-ICT-OR itself and the model municipality stay as long as the portal does; where one practises is ended with all it has. */
    boolean mayEnd() {
        return until.isEmpty() && kind != OrganisationKind.ASSOCIATION && kind != OrganisationKind.MODEL
                && kind != OrganisationKind.PRACTICE;
    }

    /** An end that was a mistake; a merger is none. */
    boolean mayResume() {
        return until.isPresent() && !merged;
    }

    /** The same for the same name and numbers, so that a form knows whether somebody corrected meanwhile. */
    String mark() {
        return Integer.toHexString(Objects.hash(name, numbers));
    }

    String number(String field) {
        return numbers.getOrDefault(field, "");
    }

    /** The same with another name and other numbers. */
    KeptOrganisation corrected(String newName, Map<String, String> newNumbers) {
        return new KeptOrganisation(id, kind, newName, from, until, merged, new TreeMap<>(newNumbers));
    }
}
