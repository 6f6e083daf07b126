package be.vlavirgem.platform.tasks;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.QuietDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds owners of what is due, each organisation in a transaction of its own; done again it tells nothing twice. */
@Component
class TaskReminders {

    private final TaskRows rows;
    private final TaskMessages messages;
    private final Organisations organisations;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TaskReminders(TaskRows rows, TaskMessages messages, Organisations organisations, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.organisations = organisations;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** On quiet days nobody; the latest reminder goes out after them. */
    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today)) {
            Chore.forEach("Reminding of tasks", platform.call(organisations::all), owner -> remind(owner, today));
        }
    }

    private void remind(OrganisationId organisation, LocalDate today) {
        TenantScope.of(organisation)
                .run(() -> transaction.executeWithoutResult(
                        status -> rows.dueUntil(organisation, today.plusDays(Reminder.DAYS))
                                .forEach(task -> Reminder.latest(task, today, clock.getZone())
                                        .ifPresent(reminder -> messages.due(task, reminder)))));
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore dueTaskReminders(ObjectProvider<TaskReminders> reminders, Clock clock) {
            return Chore.daily(LocalTime.of(6, 40), clock.getZone(), "task-reminders",
                    () -> reminders.getObject().remind());
        }
    }
}
