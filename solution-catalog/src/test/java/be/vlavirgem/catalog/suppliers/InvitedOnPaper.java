package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Inviting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down who is invited where; the machine itself is the portal's. */
@Component
class InvitedOnPaper implements Inviting {

    record Line(OrganisationId organisation, Invited invited) {}

    private final List<Line> lines = new ArrayList<>();
    private Optional<String> fault = Optional.empty();

    @Override
    public Optional<String> ask(Access by, OrganisationId organisation, Invited invited, Locale language) {
        lines.add(new Line(organisation, invited));
        return fault;
    }

    List<Line> to(String address) {
        return lines.stream().filter(line -> line.invited().email().value().equals(address)).toList();
    }

    /** The next ones cannot be invited, for this reason; empty: they can. */
    void refuses(Optional<String> why) {
        fault = why;
    }
}
