package be.vlavirgem.web.jobs;

import be.vlavirgem.platform.jobs.JobProgress;
import be.vlavirgem.platform.jobs.JobState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A job as its page and the list show it.
 *
 * @param title what it does, in words
 * @param result where what came of it stands; null when no module says so
 */
record JobView(JobProgress job, String title, ZoneId zone, @Nullable String result) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    public String path() {
        return "/opdrachten/" + job.id();
    }

    public String stateKey() {
        return "web.job.state." + (isStopping() ? "STOPPING" : job.state());
    }

    /** The kind of chip and notice. */
    public String kind() {
        return switch (job.state()) {
            case FINISHED -> "good";
            case FAILED -> "bad";
            case CANCELLED -> "warn";
            case WAITING, RUNNING -> "plain";
        };
    }

    public String created() {
        return moment(job.createdAt());
    }

    public @Nullable String finished() {
        return job.finishedAt().map(this::moment).orElse(null);
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    public boolean isOpen() {
        return !job.state().isEnd();
    }

    public boolean isStopping() {
        return isOpen() && job.cancelAsked();
    }

    /** True while somebody may still stop it. */
    public boolean isStoppable() {
        return isOpen() && job.stoppable() && !job.cancelAsked();
    }

    /** What stands under how far it is. */
    public String openKey() {
        return isStopping() ? "web.job.stopping" : job.stoppable() ? "web.job.leave" : "web.job.leave.whole";
    }

    public boolean isPlanned() {
        return job.total() > 0;
    }

    /** The sentence about how it ended. */
    public String endKey() {
        return job.state() == JobState.FAILED && !job.message().isEmpty()
                ? job.message()
                : "web.job.end." + job.state();
    }
}
