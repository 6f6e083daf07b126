package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts back on Sundays what somebody chose to have put back every week. */
@Component
class PracticeWeek {

    /** Put back by hand so shortly before, it has nothing to be put back again. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final PracticeTable table;
    private final PracticeReset reset;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PracticeWeek(PracticeTable table, PracticeReset reset, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.reset = reset;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void night() {
        if (LocalDate.now(clock).getDayOfWeek() == DayOfWeek.SUNDAY) {
            Chore.forEach("Putting back a practice organisation",
                    platform.call(() -> table.weekly(clock.instant().minus(A_DAY))), this::perform);
        }
    }

    private void perform(OrganisationId one) {
        TenantScope.of(one).run(() -> transaction.executeWithoutResult(status -> reset.perform(one)));
    }
}
