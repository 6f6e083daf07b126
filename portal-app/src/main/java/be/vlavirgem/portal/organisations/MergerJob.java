package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobStep;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.portal.organisations.Merger.Party;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes the people of merged authorities over: each of the old ones in a transaction of its own, the successor last. */
@Component
class MergerJob implements Job<MergerJob.Work> {

    static final String TYPE = "merger";

    /** Which authorities ended for which, from which day on, by whom. */
    record Work(UUID successor, List<UUID> ended, String day, UUID person) {

        static Work of(Access by, Merger merger, OrganisationId successor) {
            return new Work(successor.value(),
                    merger.ending().stream().map(Party::id).map(OrganisationId::value).toList(),
                    merger.day().toString(), by.person().value());
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
    }

    private final MergerTable table;
    private final MergerMessages messages;
    private final Shares shares;
    private final Delegations delegations;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    MergerJob(MergerTable table, MergerMessages messages, Shares shares, Delegations delegations, Tasks tasks,
            AuditTrail audit, Clock clock) {
        this.table = table;
        this.messages = messages;
        this.shares = shares;
        this.delegations = delegations;
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
        var people = table.moveMembers(old, work.next());
        table.moveInvitations(old, work.next());
        tasks.withdrawAll(old, work.by());
        shares.withdrawAll(old, work.by());
        delegations.endAll(old, work.by(), clock.instant());
        audit.record(old, work.by(), "organisation.merged-into", old.value(), String.valueOf(people));
    }

    private void takeOver(Work work) {
        audit.record(work.next(), work.by(), "organisation.took-over", work.successor(),
                String.valueOf(work.ended().size()));
        messages.merged(work, table.names(Stream.concat(work.old().stream(), Stream.of(work.next())).toList()));
    }
}
