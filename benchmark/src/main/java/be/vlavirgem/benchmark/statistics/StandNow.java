package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a stand kept at once, for who asks. */
@Component
@Transactional
public class StandNow {

    /** What such a job is called. */
    public static final String TYPE = "benchmark-stand-now";

    private static final UUID SUBJECT = new UUID(0, 0);

    private final Jobs jobs;
    private final StandTable table;

    StandNow(Jobs jobs, StandTable table) {
        this.jobs = jobs;
        this.table = table;
    }

    /** The job, to follow how far it is; none when there was a stand since the last one the asker saw. */
    public Optional<JobId> ask(Access access, @Nullable String seen) {
        return last().equals(seen)
                ? Optional.of(jobs.start(access, TYPE, new StandJob.Stand(access.organisation().value()), SUBJECT))
                : Optional.empty();
    }

    /** Names the last stand, for a form; empty as long as there was none. */
    @Transactional(readOnly = true)
    public String last() {
        return table.last();
    }

    /** The last one this person asked for. */
    @Transactional(readOnly = true)
    public Optional<JobId> latest(Access access) {
        return jobs.about(access.person(), SUBJECT);
    }
}
