package be.vlavirgem.maturity;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to what happens when a planned round opens or ends by itself: whoever may fill in is told, the audit trail says so. */
@Component
class RoundClock {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Rounds rounds;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundClock(Rounds rounds, Jobs jobs, AuditTrail audit, PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.rounds = rounds;
        this.jobs = jobs;
        this.audit = audit;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Done every few minutes; what is marked already stays as it is. */
    void look() {
        var today = LocalDate.now(clock);
        var due = platform.call(rounds::findAllByOrderByYearDesc)
                .stream()
                .filter(round -> round.planner().isPresent() && round.state(today) != Round.State.PLANNED)
                .filter(round -> !round.isMarkedAs(round.state(today)))
                .toList();
        Chore.forEach("The turn of a round", due, round -> mark(round, round.planner().orElseThrow()));
    }

    private void mark(Round round, Round.Planner planner) {
        TenantScope.of(planner.organisation())
                .run(() -> transaction.executeWithoutResult(status -> rounds.findForChange(round.id().value())
                        .ifPresent(found -> mark(planner, found))));
    }

    private void mark(Round.Planner planner, Round round) {
        if (round.state(LocalDate.now(clock)) == Round.State.OPEN && round.markOpened(clock.instant())) {
            audit.recordOfStranger(planner.organisation(), "round.opened", round.id().value(), round.name());
            jobs.start(planner.organisation(), planner.person(), RoundOpening.TYPE,
                    new RoundOpening.Told(round.id().value()), round.id().value());
        }
        if (round.state(LocalDate.now(clock)) == Round.State.CLOSED && round.markEnded(clock.instant())) {
            audit.recordOfStranger(planner.organisation(), "round.closed", round.id().value(), round.name());
        }
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Often {

        @Bean
        static Chore turnsOfRounds(ObjectProvider<RoundClock> rounds) {
            return Chore.every(PAUSE, "turns-of-rounds", stopping -> rounds.getObject().look());
        }
    }
}
