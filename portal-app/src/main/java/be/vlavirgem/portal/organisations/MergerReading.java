package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations.Sized;
import be.vlavirgem.portal.organisations.Merger.Party;
import be.vlavirgem.portal.organisations.Merger.Successor;
import be.vlavirgem.web.form.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was typed about a merger: the merger, or what is to be mended.
 *
 * @param own the organisation whose page it is
 * @param authorities all there are today, that one included
 * @param days on which a merger can begin
 * @param taken what of a new one somebody else has already
 */
record MergerReading(Sized own, List<Sized> authorities, Days.Range days, MergerForm form, Taken taken) {

    /** Something to mend: the field, the key of its words and what they are about. */
    record Fault(String field, String key, List<String> about) {

        static Fault of(String field, String key, String... about) {
            return new Fault(field, key, List.of(about));
        }
    }

    /** The name of a new one, and who bears one of its KBO numbers. */
    record Taken(boolean name, Optional<String> bearer) {}

    /** Besides the one whose page it is. */
    static final int MOST_OTHERS = 4;

    private static final int LONGEST_NAME = 150;

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (others().isEmpty()) {
            faults.add(Fault.of("met", "portal.merger.fault.others"));
        }
        if (others().size() > MOST_OTHERS) {
            faults.add(Fault.of("met", "portal.merger.fault.most", String.valueOf(MOST_OTHERS)));
        }
        if (form.opvolger() == null || form.opvolger().isEmpty()) {
            faults.add(Fault.of("opvolger", "portal.merger.fault.successor"));
        } else if (form.isNew()) {
            faultsOfNew(faults);
        }
        if (Days.need(form.day(), days) instanceof Days.Reading.Refused(var key, var about)) {
            faults.add(Fault.of("dag", key, about));
        }
        return faults;
    }

    private void faultsOfNew(List<Fault> faults) {
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            faults.add(Fault.of("naam", "portal.keeping.fault.name"));
        }
        if (taken.name()) {
            faults.add(Fault.of("naam", "portal.keeping.fault.name-taken"));
        }
        if (!NisCode.isValid(form.nisCode())) {
            faults.add(Fault.of("nis", "portal.merger.fault.nis"));
        }
        bearer().ifPresent(bearer -> faults.add(Fault.of("nis", "portal.merger.fault.nis-taken", bearer.name())));
        if (!TypedKbo.of(form.gemeente()).isSensible()) {
            faults.add(Fault.of("gemeente", "portal.keeping.fault.kbo"));
        }
        if (!TypedKbo.of(form.ocmw()).isSensible()) {
            faults.add(Fault.of("ocmw", "portal.keeping.fault.kbo"));
        }
        taken.bearer()
                .ifPresent(
                        bearer -> faults.add(Fault.of("gemeente", "portal.keeping.fault.kbo-taken", bearer)));
    }

    /** Who goes on with this NIS code; one that merges may leave it to the successor. */
    private Optional<Sized> bearer() {
        return authorities.stream()
                .filter(one -> one.nis().value().equals(form.nisCode()))
                .filter(one -> !one.id().equals(own.id()) && !form.others().contains(one.id()))
                .findFirst();
    }

    private List<Party> others() {
        return authorities.stream()
                .filter(one -> form.others().contains(one.id()) && !one.id().equals(own.id()))
                .map(MergerReading::party)
                .toList();
    }

    private static Party party(Sized authority) {
        return new Party(authority.id(), authority.name());
    }

    /** Of a form without faults. */
    Merger merger() {
        var day = Days.read(form.day()).orElseThrow();
        if (!form.isNew()) {
            return new Merger(others(), new Successor.Existing(own.id(), own.name()), day);
        }
        var ending = new ArrayList<Party>(List.of(party(own)));
        ending.addAll(others());
        return new Merger(ending, new Successor.New(form.name(), new NisCode(form.nisCode()),
                TypedKbo.of(form.gemeente()).number(), TypedKbo.of(form.ocmw()).number()), day);
    }

    /** Whose rows are looked at. */
    static List<OrganisationId> whose(OrganisationId own, MergerForm form) {
        var all = new ArrayList<OrganisationId>(List.of(own));
        all.addAll(form.others());
        return all;
    }
}
