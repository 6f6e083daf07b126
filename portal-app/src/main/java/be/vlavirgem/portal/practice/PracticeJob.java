package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobState;
import be.vlavirgem.platform.jobs.JobStep;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts practice organisations back, each in a transaction of its own. */
@Component
class PracticeJob implements Job<PracticeJob.Work> {

    static final String TYPE = "practice";

    /** Which ones, by whom. */
    record Work(List<UUID> practices, UUID person) {

        static Work of(List<OrganisationId> practices, PersonId by) {
            return new Work(practices.stream().map(OrganisationId::value).toList(), by.value());
        }

        List<OrganisationId> organisations() {
            return practices.stream().map(OrganisationId::new).toList();
        }
    }

    private final PracticeReset reset;
    private final PracticeTable table;
    private final AuditTrail audit;

    PracticeJob(PracticeReset reset, PracticeTable table, AuditTrail audit) {
        this.reset = reset;
        this.table = table;
        this.audit = audit;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Work> payload() {
        return Work.class;
    }

    @Override
    public List<JobStep> plan(Work work) {
        return work.organisations().stream().map(JobStep::of).toList();
    }

    @Override
    public void perform(Work work, JobStep step) {
        if (reset.perform(step.organisation())) {
            audit.record(step.organisation(), new PersonId(work.person()), "practice.reset",
                    step.organisation().value(), "");
        }
    }

    @Override
    public void ended(Work work, JobState state) {
        table.awaitNoMore(work.organisations());
    }
}
