package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts jobs, tells whoever started them how far they are, and stops them. */
@Service
@Transactional
public class Jobs {

    /**
     * A job of anybody, and which node works on it.
     *
     * @param node empty while none does
     * @param seen when that node last showed that it lives
     * @param faults how often in a row it went wrong
     */
    public record Standing(JobProgress progress, String organisation, Optional<String> node, Optional<Instant> seen,
            int faults) {}

    /** Work that comes back by itself: when next, and how it went last. */
    public record Recurring(String name, Instant next, Optional<Instant> succeeded, Optional<Instant> failed,
            int faults) {}

    private final JobTable table;
    private final JobKinds kinds;
    private final JobScheduler scheduler;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Jobs(JobTable table, JobKinds kinds, JobScheduler scheduler, AuditTrail audit, IdSource ids, Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.scheduler = scheduler;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for a job in the transaction that opens what it works on: both are kept, or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId start(Access access, String type, Record payload, UUID subject) {
        return start(access.organisation(), access.person(), type, payload, subject);
    }

    /** As {@link #start(Access, String, Record, UUID)}, for what was planned by somebody and begins by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId start(OrganisationId organisation, PersonId starter, String type, Record payload, UUID subject) {
        var id = new JobId(ids.next());
        table.add(new StoredJob(id, type, kinds.write(type, payload), subject, organisation, starter,
                JobState.WAITING, false, false), clock.instant());
        scheduler.ask(id);
        return id;
    }

    /** A job this person started; nobody else sees it. */
    @Transactional(readOnly = true)
    public Optional<JobProgress> find(PersonId person, JobId id) {
        return table.find(person, id);
    }

    /** The latest job this person started about that. */
    @Transactional(readOnly = true)
    public Optional<JobId> about(PersonId person, UUID subject) {
        return table.about(person, subject);
    }

    /** What this person started, the latest first. */
    @Transactional(readOnly = true)
    public List<JobProgress> latest(PersonId person, int most) {
        return table.latest(person, most);
    }

    /** What waits, runs or failed anywhere, and what ended in the past day; the latest first. */
    @Transactional(readOnly = true)
    public List<Standing> anywhere(int most) {
        return table.anywhere(clock.instant().minus(Duration.ofDays(1)), most);
    }

    /** The work that comes back by itself, by name. */
    @Transactional(readOnly = true)
    public List<Recurring> recurring() {
        return table.recurring();
    }

    /** Stops a job of anybody after the step it is at, for who keeps the portal going; false when it had ended, or runs to its end. */
    public boolean stop(Access by, JobId id) {
        var open = table.lock(id).filter(this::isStoppable).isPresent();
        if (open) {
            table.askToCancel(id);
            audit.record(by.organisation(), by.person(), "job.cancelled", id.value(), "");
        }
        return open;
    }

    /** Stops a job of this person after the step it is at; what was done stays done. False when it had ended, or runs to its end. */
    public boolean cancel(Access access, JobId id) {
        var open = table.lock(id)
                .filter(job -> job.person().equals(access.person()) && isStoppable(job))
                .isPresent();
        if (open) {
            table.askToCancel(id);
            access.current()
                    .ifPresent(here -> audit.record(here.organisation(), access.person(), "job.cancelled",
                            id.value(), ""));
        }
        return open;
    }

    private boolean isStoppable(StoredJob job) {
        return !job.state().isEnd() && kinds.isStoppable(job.type());
    }
}
