package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.QuietDays;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds authorities that did not submit, fourteen days before a round closes: once for each person, each authority in a
 * transaction of its own, and never on quiet days.
 */
@Component
class RoundReminder {

    private static final int DAYS_BEFORE = 14;
    private final Rounds rounds;
    private final Measurements measurements;
    private final Reminders reminders;
    private final People people;
    private final Messages messages;
    private final RoundAuthorities authorities;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundReminder(Rounds rounds, Measurements measurements, Reminders reminders, People people, Messages messages,
            RoundAuthorities authorities,
            PlatformTransaction platform, PlatformTransactionManager transactions, Clock clock) {
        this.rounds = rounds;
        this.measurements = measurements;
        this.reminders = reminders;
        this.people = people;
        this.messages = messages;
        this.authorities = authorities;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Done every day, so that who joins later is reminded too. */
    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today) && !platform.call(() -> rounds.runningOn(today)).isEmpty()) {
            Chore.forEach("The reminder of a round", authorities(today), authority -> remind(authority, today));
        }
    }

    private List<OrganisationId> authorities(LocalDate day) {
        return platform.call(() -> authorities.withPeople(day, day));
    }

    private void remind(OrganisationId authority, LocalDate today) {
        TenantScope.of(authority)
                .run(() -> transaction.executeWithoutResult(status -> rounds.openFor(authority.value(), today)
                        .ifPresent(round -> remind(authority, round, today))));
    }

    private void remind(OrganisationId authority, Round round, LocalDate today) {
        var last = rounds.lastDay(round.name(), authority.value()).orElseThrow();
        var measurement = measurements.find(authority, round.id());
        if (last.minusDays(DAYS_BEFORE).isAfter(today) || measurement.flatMap(Measurement::submission).isPresent()) {
            return;
        }
        var path = measurement.map(begun -> MaturityMessages.PATH + begun.id()).orElse("/maturiteit");
        var occasion = occasion(round, authority, last);
        reminders.toldByItself(occasion, round.id(), authority);
        messages.tell(
                new Message(MaturityMessages.ENDS, occasion, authority, Optional.empty(),
                        round.name(), Optional.of(last), path),
                people.whoMay(Permission.ANSWER_MEASUREMENT, authority));
    }

    /** The same for the same round, authority and last day, each day. */
    private static UUID occasion(Round round, OrganisationId authority, LocalDate last) {
        var name = MaturityMessages.ENDS + round.id() + authority + last;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Apart, for the chores are asked for early. */
    @Component
    static class Daily {

        @Bean
        static Chore roundReminders(ObjectProvider<RoundReminder> reminder,
                Clock clock) {
            return Chore.daily(LocalTime.of(6, 30), clock.getZone(), "round-reminders",
                    () -> reminder.getObject().remind());
        }
    }
}
