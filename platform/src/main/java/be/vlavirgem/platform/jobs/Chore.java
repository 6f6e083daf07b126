package be.vlavirgem.platform.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Work that comes back by itself, on one node at a time; a bean of the module whose work it is. It begins transactions of
 * its own, and ends soon when what it is given says that the node stops.
 */
public final class Chore {

    private static final Logger LOG = LoggerFactory.getLogger(Chore.class);

    private final String name;
    private final Schedule schedule;
    private final Consumer<BooleanSupplier> work;

    private Chore(String name, Schedule schedule, Consumer<BooleanSupplier> work) {
        this.name = name;
        this.schedule = schedule;
        this.work = work;
    }

    /** Again so long after it ended. */
    public static Chore every(Duration pause, String name, Consumer<BooleanSupplier> work) {
        return new Chore(name, FixedDelay.of(pause), work);
    }

    /** At that time of each day; when no node ran then, as soon as one does. */
    public static Chore daily(LocalTime time, ZoneId zone, String name, Runnable work) {
        return new Chore(name, new Daily(zone, time), stopping -> work.run());
    }

    /**
     * Does the work for each; where it fails the log says so, and those behind it get their turn. Without a database it ends.
     */
    public static <T> void forEach(String what, Collection<T> ones, Consumer<T> work) {
        for (var one : ones) {
            try {
                work.accept(one);
            } catch (CannotCreateTransactionException away) {
                throw away;
            } catch (RuntimeException failed) {
                LOG.error("{} failed for {}", what, one, failed);
            }
        }
    }

    /** How it stands among the chores of the back office. */
    public String name() {
        return name;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring(name, schedule)
                .execute((instance, context) -> work.accept(() -> context.getSchedulerState().isShuttingDown()));
    }
}
