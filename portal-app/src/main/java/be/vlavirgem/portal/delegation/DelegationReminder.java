package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegate;
import be.vlavirgem.domain.delegation.Delegates;
import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.QuietDays;
import be.vlavirgem.portal.delegation.DelegationMessages.Told;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells both sides sixty and fourteen days ahead that a delegation ends, and that it ended; each once, and not on quiet days. */
@Component
class DelegationReminder {

    /** Days before the end. */
    static final int FIRST = 60;
    private static final int LAST = 14;

    private final Delegations delegations;
    private final Delegates delegates;
    private final DelegationMessages messages;
    private final LeftTasks left;
    private final PlatformTransaction transaction;
    private final TransactionTemplate inScope;
    private final Clock clock;

    DelegationReminder(Delegations delegations, Delegates delegates, DelegationMessages messages,
            LeftTasks left, PlatformTransaction transaction, PlatformTransactionManager transactions, Clock clock) {
        this.delegations = delegations;
        this.delegates = delegates;
        this.messages = messages;
        this.left = left;
        this.transaction = transaction;
        this.inScope = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void remind() {
        var today = LocalDate.now(clock);
        Chore.forEach("Bringing back tasks of delegates",
                transaction.call(() -> delegations.ending(today.minusDays(LAST), Delegation.latestEnd(today))),
                delegation -> bringBack(delegation, today));
        if (!QuietDays.include(today)) {
            Chore.forEach("Reminding of delegations",
                    transaction.call(() -> delegations.ending(today, today.plusDays(FIRST))),
                    delegation -> transaction.run(() -> remind(delegation, today)));
            Chore.forEach("Telling of delegations that ended",
                    transaction.call(() -> delegations.ending(today.minusDays(LAST), today.minusDays(1))),
                    delegation -> transaction.run(() -> tellOfEnd(delegation)));
        }
    }

    private void remind(Delegation delegation, LocalDate today) {
        step(delegation.terms().until(), LocalDate.ofInstant(delegation.grantedAt(), clock.getZone()), today)
                .ifPresent(step -> {
                    messages.toAuthority(told(DelegationMail.ENDS, delegation, step), delegation);
                    messages.toBody(told(DelegationMail.ENDS_FOR_BODY, delegation, step), delegation, List.of());
                });
    }

    /** Which of both steps that day belongs to, if any; of what was given for less than the days of a step that step is not told. */
    static OptionalInt step(LocalDate until, LocalDate granted, LocalDate today) {
        var step = until.minusDays(LAST).isAfter(today) ? FIRST : LAST;
        var due = until.minusDays(step);
        return today.isBefore(due) || today.isAfter(until) || due.isBefore(granted)
                ? OptionalInt.empty()
                : OptionalInt.of(step);
    }

    /** Of those who left the body, were locked, or work by what ran out; the other ways out do so themselves. */
    private void bringBack(Delegation delegation, LocalDate today) {
        var gone = transaction.call(() -> delegates.of(List.of(delegation.id())))
                .stream()
                .filter(one -> !one.isAtWork() || !delegation.runsOn(today))
                .map(Delegate::person)
                .toList();
        if (!gone.isEmpty()) {
            TenantScope.of(delegation.authority().id())
                    .run(() -> inScope.executeWithoutResult(status -> left.back(delegation, gone)));
        }
    }

    private void tellOfEnd(Delegation delegation) {
        var people = delegates.of(List.of(delegation.id()))
                .stream()
                .filter(Delegate::isAtWork)
                .map(Delegate::person)
                .toList();
        messages.toAuthority(told(DelegationMail.OVER, delegation, 0), delegation);
        messages.toBody(told(DelegationMail.OVER_FOR_BODY, delegation, 0), delegation, people);
    }

    /** Another end is another occasion. */
    private static Told told(String type, Delegation delegation, int step) {
        var occasion = type + delegation.id() + delegation.terms().until() + step;
        return new Told(type, UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore delegationReminders(ObjectProvider<DelegationReminder> reminder, Clock clock) {
            return Chore.daily(LocalTime.of(6, 45), clock.getZone(), "delegation-reminders",
                    () -> reminder.getObject().remind());
        }
    }
}
