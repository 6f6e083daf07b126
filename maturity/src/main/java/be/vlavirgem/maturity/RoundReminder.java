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
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private static final String AUTHORITIES = """
            select id from organisation where kind = 'LOCAL_AUTHORITY' and daterange(valid_from, valid_until, '[]') @> ?
            and exists (select from membership where organisation_id = organisation.id) order by id
            """;

    private final Rounds rounds;
    private final Measurements measurements;
    private final People people;
    private final Messages messages;
    private final JdbcClient sql;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundReminder(Rounds rounds, Measurements measurements, People people, Messages messages, JdbcClient sql,
            PlatformTransaction platform, PlatformTransactionManager transactions, Clock clock) {
        this.rounds = rounds;
        this.measurements = measurements;
        this.people = people;
        this.messages = messages;
        this.sql = sql;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Done every day, so that who joins later is reminded too. */
    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today)) {
            platform.call(() -> rounds.openOn(today))
                    .filter(round -> !round.closesOn().minusDays(DAYS_BEFORE).isAfter(today))
                    .ifPresent(round -> Chore.forEach("The reminder of a round", authorities(today),
                            authority -> remind(authority, round)));
        }
    }

    private List<OrganisationId> authorities(LocalDate day) {
        return platform.call(() -> sql.sql(AUTHORITIES).param(day).query(UUID.class).list())
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    private void remind(OrganisationId authority, Round round) {
        TenantScope.of(authority).run(() -> transaction.executeWithoutResult(status -> {
            var measurement = measurements.find(authority, round.id());
            if (measurement.flatMap(Measurement::submission).isEmpty()) {
                var path = measurement.map(begun -> MaturityMessages.PATH + begun.id()).orElse("/maturiteit");
                messages.tell(
                        new Message(MaturityMessages.ENDS, occasion(round, authority), authority, Optional.empty(),
                                round.name(), Optional.of(round.closesOn()), path),
                        people.whoMay(Permission.ANSWER_MEASUREMENT, authority));
            }
        }));
    }

    /** The same for the same round and authority, each day. */
    private static UUID occasion(Round round, OrganisationId authority) {
        var name = MaturityMessages.ENDS + round.id().value() + authority;
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
