package be.vlavirgem.portal.organisations;

import be.vlavirgem.benchmark.NamedFigures;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobStep;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.platform.tasks.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes the people of merged authorities over: each of the old ones in a transaction of its own, the successor last. */
@Component
class MergerJob implements Job<MergerJob.Work> {

    static final String TYPE = "merger";

    /** Which authorities that ended are to be taken over by which, from which day on, by whom, and which merger it is. */
    record Work(UUID successor, List<UUID> ended, String day, UUID person, String mergedAt) {

        static Work of(PersonId by, OrganisationId successor, List<OrganisationId> old, LocalDate day,
                Instant mergedAt) {
            return new Work(successor.value(), old.stream().map(OrganisationId::value).toList(), day.toString(),
                    by.value(), mergedAt.toString());
        }

        OrganisationId next() {
            return new OrganisationId(successor);
        }

        List<OrganisationId> old() {
            return ended.stream().map(OrganisationId::new).toList();
        }

        PersonId by() {
            return new PersonId(person);
        }

        LocalDate from() {
            return LocalDate.parse(day);
        }

        Instant at() {
            return Instant.parse(mergedAt);
        }
    }

    private final MergerTable table;
    private final MergerSteps steps;
    private final MergerMessages messages;
    private final Shares shares;
    private final Delegations delegations;
    private final NamedFigures named;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    MergerJob(MergerTable table, MergerSteps steps, MergerMessages messages, Shares shares, Delegations delegations,
            NamedFigures named, Tasks tasks,
            AuditTrail audit, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.messages = messages;
        this.shares = shares;
        this.delegations = delegations;
        this.named = named;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Work> payload() {
        return Work.class;
    }

    /** Half a merger leaves people at an authority that ended. */
    @Override
    public boolean isStoppable() {
        return false;
    }

    @Override
    public List<JobStep> plan(Work work) {
        return Stream.concat(work.old().stream(), Stream.of(work.next())).map(JobStep::of).toList();
    }

    @Override
    public void perform(Work work, JobStep step) {
        if (step.organisation().equals(work.next())) {
            takeOver(work);
        } else {
            leave(work, step.organisation());
        }
    }

    private void leave(Work work, OrganisationId old) {
        if (!steps.done(old, work.at(), clock.instant())) {
            return;
        }
        var people = table.moveMembers(old, work.next());
        table.moveInvitations(old, work.next());
        tasks.withdrawAll(old, work.by());
        shares.withdrawAll(old, work.by());
        delegations.endAll(old, work.by(), clock.instant());
        named.withdrawAll(old, work.by());
        audit.record(old, work.by(), "organisation.merged-into", old.value(), String.valueOf(people));
    }

    /** Also done when one that was left is taken over later: then whoever came along with it is told. */
    private void takeOver(Work work) {
        if (steps.done(work.next(), work.at(), clock.instant())) {
            audit.record(work.next(), work.by(), "organisation.took-over", work.successor(),
                    work.from().toString());
        }
        messages.merged(work, steps);
    }
}
