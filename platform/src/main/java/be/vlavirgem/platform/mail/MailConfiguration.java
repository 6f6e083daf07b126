package be.vlavirgem.platform.mail;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Where mail goes: to the SMTP server of {@code spring.mail.host}, else to files in the data folder. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** How long is remembered that a mail was sent, and what a given-up one said; and how long a file stays. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    FolderPost folderPost(@Value("${vlavirgem.data-folder:./data}") Path folder) {
        return new FolderPost(folder.resolve("mail"));
    }

    @Bean
    Postman postman(MailTable table, ObjectProvider<JavaMailSender> server, FolderPost folder,
            ObjectProvider<MailSettings> chosen, PlatformTransaction transaction, Clock clock,
            @Value("${vlavirgem.mail.from:VlaVirGem <vlavirgem@localhost>}") String from) throws AddressException {
        var smtp = server.getIfAvailable();
        return new Postman(table, smtp == null ? folder : new SmtpPost(smtp), new InternetAddress(from, true),
                chosen.getIfAvailable(MailSettings::standard), transaction, clock);
    }

    @Bean
    Chore mailRound(Postman postman, ObjectProvider<MailSettings> chosen) {
        return Chore.every(chosen.getIfAvailable(MailSettings::standard).look(), "mail", postman::send);
    }

    @Bean
    Chore oldMail(MailTable table, FolderPost folder, PlatformTransaction transaction, Clock clock) {
        return Chore.daily(LocalTime.of(3, 50), clock.getZone(), "old-mail", () -> {
            var moment = clock.instant().minus(KEPT);
            transaction.run(() -> table.deleteEndedBefore(moment));
            forget(folder, moment);
        });
    }

    private static void forget(FolderPost folder, Instant moment) {
        try {
            folder.forget(moment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
