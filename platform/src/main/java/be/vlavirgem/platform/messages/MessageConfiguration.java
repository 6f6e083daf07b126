package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform itself tells, and what comes back by itself. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    private static final String FOLDER = "content/platform/mails";
    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    MessageType confirmAddress() {
        return MessageType.secret(Addresses.TYPE, FOLDER, MessageVariable.NAME);
    }

    @Bean
    MessageType weekly() {
        return MessageType.service(Digest.TYPE, FOLDER, MessageVariable.NAME, MessageVariable.LINES);
    }

    @Bean
    MessageType jobFinished() {
        return job(JobMessages.FINISHED);
    }

    @Bean
    MessageType jobFailed() {
        return job(JobMessages.FAILED);
    }

    private static MessageType job(String code) {
        return MessageType.of(code, MessageKind.JOB, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT);
    }

    @Bean
    Chore digestRound(Digest digest, Clock clock) {
        return Chore.daily(Digest.TIME, clock.getZone(), "digest", digest::send);
    }

    @Bean
    Chore oldNotifications(NotificationTable table, PlatformTransaction transaction, Clock clock) {
        return Chore.daily(LocalTime.of(3, 55), clock.getZone(), "old-notifications",
                () -> transaction.run(() -> table.deleteBefore(clock.instant().minus(KEPT))));
    }
}
