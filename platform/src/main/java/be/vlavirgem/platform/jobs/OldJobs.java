package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets jobs that ended a month ago; the audit trail keeps what they did. */
@Configuration(proxyBeanMethods = false)
class OldJobs {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 45);

    @Bean
    static Chore forgetOldJobs(JobTable table, Clock clock, PlatformTransaction transaction) {
        return Chore.daily(AT_NIGHT, clock.getZone(), "old-jobs",
                () -> transaction.run(() -> table.deleteFinishedBefore(clock.instant().minus(KEPT))));
    }
}
