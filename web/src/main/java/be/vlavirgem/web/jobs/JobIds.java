package be.vlavirgem.web.jobs;

import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A job is known to whoever started it. */
@Component
class JobIds implements KnownId<JobId> {

    private final Jobs jobs;

    JobIds(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Class<JobId> type() {
        return JobId.class;
    }

    @Override
    public JobId of(UUID value) {
        return new JobId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.signedIn().flatMap(person -> jobs.find(person, of(id))).isPresent();
    }
}
