package be.vlavirgem.benchmark.values;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobStep;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the values of all organisations anew, after indicators changed or because somebody doubts them. */
@Component
class RebuildJob implements Job<RebuildJob.Rebuild> {

    static final String TYPE = "benchmark-rebuild";

    /** All of them. */
    record Rebuild(UUID id) {}

    private final Organisations organisations;
    private final Rebuilding rebuilding;

    RebuildJob(Organisations organisations, Rebuilding rebuilding) {
        this.organisations = organisations;
        this.rebuilding = rebuilding;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Rebuild> payload() {
        return Rebuild.class;
    }

    @Override
    public List<JobStep> plan(Rebuild rebuild) {
        return organisations.all().stream().map(JobStep::of).toList();
    }

    @Override
    public void perform(Rebuild rebuild, JobStep step) {
        rebuilding.rebuild(step.organisation());
    }
}
