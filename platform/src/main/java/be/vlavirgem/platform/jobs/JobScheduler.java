package be.vlavirgem.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** This node's part of db-scheduler: asks for jobs in the starter's transaction, and runs those that are due. */
@Component
class JobScheduler implements SmartLifecycle {

    /** After the modules prepared themselves, before the web server takes requests. */
    private static final int AFTER_PREPARATION = 10;
    /** Said, because finding it out would ask for a connection before there is a schema. */
    private static final JdbcCustomization POSTGRESQL = new PostgreSqlJdbcCustomization(false, false);
    /** Jobs at once; what has no place looks again, so that chores never wait behind long jobs. */
    private static final int JOBS = 2;
    private static final int THREADS = 4;
    private static final Duration LAST_STEP = Duration.ofSeconds(15);

    private final JobRunner runner;
    private final Clock clock;
    private final JobSettings settings;
    private final CustomTask<Void> task;
    private final SchedulerClient client;
    private final SchedulerBuilder builder;
    private final Semaphore places = new Semaphore(JOBS);
    private volatile @Nullable Scheduler scheduler;

    JobScheduler(JobRunner runner, Clock clock, DataSource pool, ObjectProvider<JobSettings> chosen,
            ObjectProvider<Chore> chores) {
        this.runner = runner;
        this.clock = clock;
        this.settings = chosen.getIfAvailable(JobSettings::standard);
        this.task = Tasks.custom("job", Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::failed)
                .execute(this::run);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(pool), task)
                .serializer(new NoTaskData())
                .jdbcCustomization(POSTGRESQL)
                .build();
        this.builder = Scheduler.create(UnwatchedPool.of(pool), task)
                .serializer(new NoTaskData())
                .jdbcCustomization(POSTGRESQL)
                .clock(clock::instant)
                .startTasks(chores.stream().map(Chore::task).toList())
                .threads(THREADS)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missed())
                .pollingInterval(settings.look())
                .shutdownMaxWait(LAST_STEP);
    }

    /** Has the job run on some node when the current transaction is kept. */
    void ask(JobId id) {
        client.scheduleIfNotExists(task.instance(id.toString()), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Optional.ofNullable(scheduler).ifPresent(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
        if (!places.tryAcquire()) {
            return (complete, operations) -> operations.reschedule(complete, clock.instant().plus(settings.look()));
        }
        try {
            var ended = runner.run(id(instance.getId()), () -> context.getSchedulerState().isShuttingDown());
            return ended
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : (complete, operations) -> operations.reschedule(complete, clock.instant());
        } finally {
            places.release();
        }
    }

    private void failed(ExecutionComplete failure, ExecutionOperations<Void> operations) {
        if (failure.getExecution().consecutiveFailures + 1 < JobSettings.TRIES) {
            operations.reschedule(failure, clock.instant().plus(settings.retry()));
            return;
        }
        runner.fail(id(failure.getExecution().taskInstance.getId()));
        operations.remove();
    }

    private static JobId id(String text) {
        return new JobId(UUID.fromString(text));
    }

    /** With a scheduler of its own each time, because one that was stopped does not start again. */
    @Override
    public void start() {
        var fresh = builder.build();
        fresh.start();
        scheduler = fresh;
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public int getPhase() {
        return AFTER_PREPARATION;
    }
}
