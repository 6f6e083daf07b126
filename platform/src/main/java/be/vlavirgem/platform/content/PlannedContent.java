package be.vlavirgem.platform.content;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Publishes each version on the day it was planned for, just after midnight; when no node ran then, as soon as one does. */
@Component
public class PlannedContent {

    private final Contents contents;
    private final ContentRows rows;
    private final PlatformTransaction platform;

    PlannedContent(Contents contents, ContentRows rows, PlatformTransaction platform) {
        this.contents = contents;
        this.rows = rows;
        this.platform = platform;
    }

    /** What was planned for that day or before. */
    public void publish(LocalDate day) {
        Chore.forEach("Publishing planned content", platform.call(() -> rows.due(day)),
                due -> TenantScope.of(due.organisation()).run(() -> contents.publishPlanned(due)));
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore contentPublishing(ObjectProvider<PlannedContent> planned, Clock clock) {
            return Chore.daily(LocalTime.of(0, 1), clock.getZone(), "content-publishing",
                    () -> planned.getObject().publish(LocalDate.now(clock)));
        }
    }
}
