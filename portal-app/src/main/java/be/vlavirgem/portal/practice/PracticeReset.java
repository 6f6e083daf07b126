package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.platform.documents.Documents;
import be.vlavirgem.web.practice.InventedData;
import be.vlavirgem.web.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a practice organisation back, in one transaction in its own scope: nobody ever sees half of it. Who writes at that
 * moment ends first or finds what they write about gone.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PracticeReset {

    private final PracticeTable table;
    private final List<InventedData> inventions;
    private final Documents documents;
    private final People people;
    private final Clock clock;

    PracticeReset(PracticeTable table, List<InventedData> inventions, Documents documents, People people,
            Clock clock) {
        this.table = table;
        this.inventions = inventions;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    /** Empties it and invents its data anew; false when it was ended meanwhile. */
    boolean perform(OrganisationId organisation) {
        var found = table.lock(organisation);
        found.ifPresent(this::perform);
        return found.isPresent();
    }

    private void perform(PracticeOrganisation one) {
        empty(one.id());
        var practice = new Practice(one.id(), one.name(), one.profile().inhabitants(), one.profile().likeness(),
                invented("lies.verzonnen@oefengemeente.invalid", "Lies Verzonnen"),
                invented("jef.verzonnen@oefengemeente.invalid", "Jef Verzonnen"));
        inventions.forEach(each -> each.invent(practice));
        table.filled(one.id(), clock.instant());
    }

    /** Ends it: what it had goes, and its people work there no more; how many they were, empty when it was ended already. */
    Optional<Integer> end(OrganisationId organisation, LocalDate last) {
        return table.lock(organisation).map(one -> {
            empty(one.id());
            return table.end(one.id(), last, clock.instant());
        });
    }

    private void empty(OrganisationId organisation) {
        documents.eraseAll(organisation);
        table.empty();
    }

    /** Somebody who exists nowhere: cannot sign in, gets no mail. */
    private Colleague invented(String address, String name) {
        return new Colleague(people.withoutPassword(new EmailAddress(address), name), name, false);
    }
}
