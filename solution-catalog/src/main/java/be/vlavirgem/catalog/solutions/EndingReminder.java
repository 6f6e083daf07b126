package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
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

/** Tells suppliers sixty and fourteen days ahead that a proof or a certificate of what they published ends. */
@Component
class EndingReminder {

    private final SolutionNames names;
    private final Solutions solutions;
    private final FactsTable facts;
    private final ClaimProofs proofs;
    private final EndingsTold told;
    private final StandingMessages messages;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndingReminder(SolutionNames names, Solutions solutions, FactsTable facts, ClaimProofs proofs, EndingsTold told,
            StandingMessages messages, PlatformTransaction platform, PlatformTransactionManager transactions,
            Clock clock) {
        this.names = names;
        this.solutions = solutions;
        this.facts = facts;
        this.proofs = proofs;
        this.told = told;
        this.messages = messages;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Done every day but the quiet ones, each supplier in a transaction of its own. */
    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today)) {
            Chore.forEach("What ends of suppliers", platform.call(names::suppliers),
                    supplier -> TenantScope.of(supplier)
                            .run(() -> transaction.executeWithoutResult(_ -> remind(supplier, today))));
        }
    }

    private void remind(OrganisationId supplier, LocalDate today) {
        told.forgetBefore(today);
        var kept = facts.of(supplier).sheet();
        var accepted = proofs.accepted(supplier);
        var fresh = solutions.shown(supplier)
                .stream()
                .flatMap(solution -> Ending.of(solution, solution.resolved(kept), accepted))
                .distinct()
                .filter(ending -> ending.ahead(today).stream().anyMatch(days -> told.keep(supplier, ending, days)))
                .toList();
        if (!fresh.isEmpty()) {
            messages.ending(supplier, fresh);
        }
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore endingsOfProofs(ObjectProvider<EndingReminder> reminder, Clock clock) {
            return Chore.daily(LocalTime.of(6, 50), clock.getZone(), "proof-endings",
                    () -> reminder.getObject().remind());
        }
    }
}
