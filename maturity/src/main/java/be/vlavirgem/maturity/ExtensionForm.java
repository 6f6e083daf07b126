package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.RoundRules.Fault;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is typed to make a round longer: for whom (nobody named is everybody), until when, why. */
record ExtensionForm(String wie, String tot, String reden) {

    private static final int LONGEST_REASON = 500;
    static final ExtensionForm EMPTY = new ExtensionForm("", "", "");

    Optional<OrganisationId> organisation() {
        try {
            return wie.isBlank() ? Optional.empty() : Optional.of(new OrganisationId(UUID.fromString(wie)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> until() {
        return Days.read(tot);
    }

    List<Fault> faults(RoundRules rules, Round round) {
        var faults = new ArrayList<Fault>();
        if (organisation().isEmpty() && !wie.isBlank()) {
            faults.add(Fault.of("wie", "maturity.rounds.wrong.organisation"));
        }
        (organisation().isEmpty() ? rules.ofExtension(round, until()) : rules.ofExtensionForOne(round, until()))
                .ifPresent(faults::add);
        if (reden.isBlank() || reden.strip().length() > LONGEST_REASON) {
            faults.add(Fault.of("reden", "maturity.rounds.wrong.reason", LONGEST_REASON));
        }
        return faults;
    }
}
