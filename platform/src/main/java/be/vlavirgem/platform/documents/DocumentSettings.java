package be.vlavirgem.platform.documents;

import be.vlavirgem.platform.jobs.Chore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator chooses: where new documents are kept, how much an organisation may keep, and the virus scanner. */
@Configuration(proxyBeanMethods = false)
class DocumentSettings {

    private static final long MEGABYTE = 1_000_000;

    @Bean
    StoreChoice documentStoreChoice(@Value("${vlavirgem.documents.store:database}") String store) {
        return StoreChoice.named(store);
    }

    @Bean
    FolderStore documentFolder(
            @Value("${vlavirgem.documents.folder:${vlavirgem.data-folder:./data}/documents}") Path folder) {
        return new FolderStore(folder);
    }

    @Bean
    Quota documentQuota(@Value("${vlavirgem.documents.quota-mb:500}") long megabytes) {
        return new Quota(megabytes * MEGABYTE);
    }

    @Bean
    VirusScanner virusScanner(@Value("${vlavirgem.documents.clamav:}") String address,
            @Value("${vlavirgem.documents.clamav-seconds:20}") long patience) {
        if (address.isBlank()) {
            return new NoScanner();
        }
        var parts = address.strip().split(":");
        return new ClamAv(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 3310,
                Duration.ofSeconds(patience));
    }

    /** Asked for late, for the chores are asked for early. */
    @Bean
    Chore documentNight(ObjectProvider<DocumentCare> care, Clock clock) {
        return Chore.daily(LocalTime.of(3, 40), clock.getZone(), "document-care", () -> care.getObject().night());
    }

    /** In bytes, of all versions of all documents of one organisation together. */
    record Quota(long bytes) {}
}
