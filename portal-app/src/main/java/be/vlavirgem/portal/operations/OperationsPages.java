package be.vlavirgem.portal.operations;

import be.vlavirgem.platform.jobs.JobProgress;
import be.vlavirgem.platform.jobs.JobState;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.mail.Outbox;
import be.vlavirgem.portal.operations.OperationsPage.Chore;
import be.vlavirgem.portal.operations.OperationsPage.GivenUp;
import be.vlavirgem.portal.operations.OperationsPage.Job;
import be.vlavirgem.portal.operations.OperationsPage.Storage;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the portal works behind its pages; five statements. */
@Component
@Transactional(readOnly = true)
class OperationsPages {

    private static final int MOST = 50;
    private static final long MEGABYTE = 1_000_000;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** What the database tells. */
    record Used(long files, long bytes, long folderBytes, long organisations, long mostBytes, long databaseBytes,
            long drafts, long applying) {}

    private final Outbox outbox;
    private final Jobs jobs;
    private final JdbcClient sql;
    private final Moments moments;
    private final long quota;

    OperationsPages(Outbox outbox, Jobs jobs, JdbcClient sql, Moments moments,
            @Value("${vlavirgem.documents.quota-mb:500}") long megabytes) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.sql = sql;
        this.moments = moments;
        this.quota = megabytes * MEGABYTE;
    }

    OperationsPage page(Locale language) {
        return new OperationsPage(outbox.standing(),
                outbox.givenUp(MOST).stream().map(mail -> new GivenUp(mail.type(), mail.trouble().name())).toList(),
                jobs.anywhere(MOST).stream().map(this::job).toList(),
                jobs.recurring().stream().map(this::chore).toList(), storage(language));
    }

    Outbox.Standing post() {
        return outbox.standing();
    }

    /** A job that can be stopped; empty when it has ended, or there is none. */
    Optional<Job> openJob(String id) {
        return jobs.anywhere(MOST).stream().map(this::job).filter(job -> job.open() && job.id().equals(id)).findFirst();
    }

    private Job job(Jobs.Standing standing) {
        var job = standing.progress();
        return new Job(job.id().toString(), "job.type." + job.type(), standing.organisation(), kind(job.state()),
                "web.job.state." + (isStopping(job) ? "STOPPING" : job.state()),
                job.total() > 0 ? "%d/%d".formatted(job.done(), job.total()) : "",
                moments.of(job.createdAt()),
                standing.node()
                        .map(node -> standing.seen()
                                .map(seen -> "%s, %s".formatted(node, moments.of(seen)))
                                .orElse(node))
                        .orElse(null),
                standing.faults(), reason(job), job.stoppable() && !job.state().isEnd() && !job.cancelAsked());
    }

    private static boolean isStopping(JobProgress job) {
        return !job.state().isEnd() && job.cancelAsked();
    }

    private static @Nullable String reason(JobProgress job) {
        return job.state() == JobState.FAILED && !job.message().isEmpty() ? job.message() : null;
    }

    private static String kind(JobState state) {
        return switch (state) {
            case FINISHED -> "good";
            case FAILED -> "bad";
            case CANCELLED -> "warn";
            case WAITING, RUNNING -> "plain";
        };
    }

    private Chore chore(Jobs.Recurring chore) {
        return new Chore(chore.name(), moments.of(chore.next()), chore.succeeded().map(moments::of).orElse(null),
                chore.failed().map(moments::of).orElse(null), chore.faults());
    }

    private Storage storage(Locale language) {
        var used = sql.sql("select * from storage_in_use()").query(Used.class).single();
        return new Storage(size(used.databaseBytes(), language), used.files(), size(used.bytes(), language),
                size(used.folderBytes(), language), used.organisations(), size(used.mostBytes(), language),
                size(quota, language),
                used.drafts(), used.applying());
    }

    /** With one decimal, in the largest unit of which there is one. */
    static String size(long bytes, Locale language) {
        var units = List.of("B", "kB", "MB", "GB", "TB");
        var value = BigDecimal.valueOf(bytes);
        var unit = 0;
        while (value.compareTo(THOUSAND) >= 0 && unit < units.size() - 1) {
            value = value.divide(THOUSAND, 1, RoundingMode.HALF_UP);
            unit++;
        }
        return Numbers.shown(value, language) + " " + units.get(unit);
    }
}
