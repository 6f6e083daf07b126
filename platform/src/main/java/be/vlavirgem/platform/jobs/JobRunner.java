package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.JobTable.Planned;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a job from where it stands, each step in a transaction with its mark; any node can go on where another fell. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final String FAULT = "job.failed.fault";

    private final JobTable table;
    private final JobKinds kinds;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobRunner(JobTable table, JobKinds kinds, PlatformTransactionManager transactions,
            ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** False when the node stops before the job has ended: another one, or this one later, must go on. */
    boolean run(JobId id, BooleanSupplier stopping) {
        var begun = begin(id);
        return begun.isEmpty() || run(begun.get(), stopping);
    }

    private boolean run(StoredJob job, BooleanSupplier stopping) {
        try {
            plan(job);
            for (var step : within(job.organisation(), () -> table.open(job.id()))) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                if (!perform(job, step)) {
                    end(job, JobState.CANCELLED, "");
                    return true;
                }
            }
            end(job, JobState.FINISHED, "");
        } catch (JobRefused refusal) {
            end(job, JobState.FAILED, refusal.messageKey());
        }
        return true;
    }

    private Optional<StoredJob> begin(JobId id) {
        return TenantScope.none().call(() -> required(() -> {
            var job = table.lock(id).filter(found -> !found.state().isEnd());
            job.ifPresent(found -> table.begin(id, clock.instant()));
            return job;
        }));
    }

    private void plan(StoredJob job) {
        within(job.organisation(), () -> {
            if (table.lock(job.id()).filter(StoredJob::planned).isEmpty()) {
                table.plan(job.id(), kinds.bind(job).plan());
            }
            return true;
        });
    }

    /** False when the job is to be stopped, or was ended by another node meanwhile. */
    private boolean perform(StoredJob job, Planned planned) {
        return within(planned.step().organisation(), () -> {
            var now = table.lock(job.id()).orElseThrow();
            if (now.cancelAsked() || now.state().isEnd()) {
                return false;
            }
            if (table.mark(job.id(), planned.number(), clock.instant())) {
                kinds.bind(job).perform(planned.step());
            }
            return true;
        });
    }

    /** After the last attempt: the fault is in the log, the starter reads that it failed. */
    void fail(JobId id) {
        begin(id).ifPresent(job -> {
            try {
                end(job, JobState.FAILED, FAULT);
            } catch (RuntimeException again) {
                LOG.error("Job {} cannot close what it opened", id, again);
                within(job.organisation(), () -> close(job, JobState.FAILED, FAULT));
            }
        });
    }

    private void end(StoredJob job, JobState state, String message) {
        within(job.organisation(), () -> {
            var open = table.lock(job.id()).filter(now -> !now.state().isEnd()).isPresent();
            if (open) {
                kinds.bind(job).ended(state);
                close(job, state, message);
            }
            return open;
        });
    }

    private boolean close(StoredJob job, JobState state, String message) {
        table.end(job.id(), state, message, clock.instant());
        if (kinds.isToldOf(job.type())) {
            events.publishEvent(new JobEnded(job.id(), job.type(), state, job.person(), job.organisation()));
        }
        return true;
    }

    private <T> T within(OrganisationId organisation, Supplier<T> work) {
        return TenantScope.of(organisation).call(() -> required(work));
    }

    private <T> T required(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
