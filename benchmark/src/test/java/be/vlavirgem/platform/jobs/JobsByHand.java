package be.vlavirgem.platform.jobs;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** Runs a job in a slice whose scheduler stands still. */
public final class JobsByHand {

    private JobsByHand() {}

    /** From where it stands; false when the node stopped after so many steps, before it had ended. */
    public static boolean run(ApplicationContext slice, JobId job, int steps) {
        var left = new AtomicInteger(steps);
        return slice.getBean(JobRunner.class).run(job, () -> left.getAndDecrement() <= 0);
    }

    /** To its end. */
    public static void run(ApplicationContext slice, JobId job) {
        run(slice, job, Integer.MAX_VALUE);
    }
}
