package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets jobs that ended a month ago; the audit trail keeps what they did. */
@Component
class OldJobs {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JobTable table;
    private final Clock clock;
    private final PlatformTransaction transaction;

    OldJobs(JobTable table, Clock clock, PlatformTransaction transaction) {
        this.table = table;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(cron = "0 45 3 * * *")
    void forget() {
        transaction.run(() -> table.deleteFinishedBefore(clock.instant().minus(KEPT)));
    }
}
