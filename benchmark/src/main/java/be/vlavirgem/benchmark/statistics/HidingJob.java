package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobStep;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hides what groups may tell no more after an authority took back that it shows figures by name: a step per year, each tried again. */
@Component
class HidingJob implements Job<HidingJob.Gone> {

    static final String TYPE = "benchmark-hiding";

    /** Who shows which figures no more. */
    record Gone(UUID authority, List<String> indicators) {

        private OrganisationId owner() {
            return new OrganisationId(authority);
        }
    }

    private final StandTable table;

    HidingJob(StandTable table) {
        this.table = table;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Gone> payload() {
        return Gone.class;
    }

    @Override
    public List<JobStep> plan(Gone gone) {
        return table.toldYears(gone.owner(), gone.indicators())
                .stream()
                .map(period -> new JobStep(new UUID(0, period), gone.owner()))
                .toList();
    }

    @Override
    public void perform(Gone gone, JobStep step) {
        table.hideAround(gone.owner(), (int) step.subject().getLeastSignificantBits(), gone.indicators());
    }

    @Override
    public boolean isStoppable() {
        return false;
    }

    @Override
    public boolean isToldOf() {
        return false;
    }
}
