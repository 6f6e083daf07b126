package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobStep;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches the register for somebody who asked for it, and makes the report. */
@Component
class FetchJob implements Job<FetchJob.Fetch> {

    static final String TYPE = "standards-fetch";

    /** For whom, and under which id the report will stand. */
    record Fetch(UUID organisation, UUID person, UUID run) {}

    private final RegisterFetch fetch;

    FetchJob(RegisterFetch fetch) {
        this.fetch = fetch;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Fetch> payload() {
        return Fetch.class;
    }

    @Override
    public List<JobStep> plan(Fetch asked) {
        return List.of(JobStep.of(new OrganisationId(asked.organisation())));
    }

    @Override
    public void perform(Fetch asked, JobStep step) {
        fetch.ask(new StandardRunId(asked.run()), new PersonId(asked.person()));
    }
}
