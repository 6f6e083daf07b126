package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.web.jobs.JobResult;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import be.vlavirgem.web.practice.PracticeResets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where practice organisations meet the rest: the menu, the page after a job, the chore of Sundays and the check of forms. */
@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    /** Before anybody begins to work. */
    private static final LocalTime NIGHT = LocalTime.of(4, 20);

    @Bean
    MenuEntry practiceEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 28, "portal.practice.menu", PracticeController.PATH,
                Permission.KEEP_PRACTICE);
    }

    @Bean
    JobResult practiceJobResult() {
        return new JobResult() {
            @Override
            public String type() {
                return PracticeJob.TYPE;
            }

            @Override
            public Optional<String> path(UUID subject) {
                return Optional.of(PracticeController.PATH);
            }
        };
    }

    @Bean
    PracticeResets practiceResets(PracticeTable table, PlatformTransaction transaction) {
        return organisation -> transaction.call(() -> table.lastFilled(organisation));
    }

    @Bean
    Chore practiceChore(PracticeWeek week, Clock clock) {
        return Chore.daily(NIGHT, clock.getZone(), "practice", week::night);
    }
}
