package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.jobs.Jobs;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hides what groups may tell no more, when an authority begins or ends to show figures by name; shows nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Hiding {

    private final StandTable table;
    private final Jobs jobs;

    Hiding(StandTable table, Jobs jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    /** Before anybody reads a name beside what was told of a group: in the transaction that lets it be read. */
    public void before(OrganisationId authority, Collection<String> indicators) {
        table.toldYears(authority, indicators).forEach(period -> table.hideAround(authority, period, indicators));
    }

    /** Once the transaction that ends it is kept, which neither waits for this nor fails with it. */
    public void after(OrganisationId authority, PersonId by, Collection<String> indicators) {
        jobs.start(authority, by, HidingJob.TYPE, new HidingJob.Gone(authority.value(), List.copyOf(indicators)),
                authority.value());
    }
}
