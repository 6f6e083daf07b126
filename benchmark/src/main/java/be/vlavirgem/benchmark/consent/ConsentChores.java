package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.consent.EndingConsents.Ending;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.platform.messages.QuietDays;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets at night what is shown no more, before groups are counted; and tells who gave a consent that it ends in fourteen days. */
@Component
class ConsentChores {

    static final String ENDS = "benchmark-consent-ends";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int DAYS_BEFORE = 14;

    private final ConsentTable table;
    private final EndingConsents endings;
    private final Indicators indicators;
    private final Messages messages;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConsentChores(ConsentTable table, EndingConsents endings, Indicators indicators, Messages messages,
            PlatformTransaction platform,
            PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.endings = endings;
        this.indicators = indicators;
        this.messages = messages;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    static MessageType benchmarkConsentEnds() {
        return MessageType.of(ENDS, MessageKind.DEADLINE, "content/benchmark/mails", MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    @Bean
    static Chore benchmarkConsents(ConsentChores chores, Clock clock) {
        return Chore.daily(LocalTime.of(0, 5), clock.getZone(), "benchmark-consents", chores::forget);
    }

    @Bean
    static Chore benchmarkConsentReminders(ConsentChores chores, Clock clock) {
        return Chore.daily(LocalTime.of(6, 45), clock.getZone(), "benchmark-consent-reminders", chores::remind);
    }

    /** Of who still shows something it is made anew, so that nothing stays that nobody consents to. */
    void forget() {
        Chore.forEach("Consents", platform.call(endings::showing), organisation -> in(organisation, () -> {
            table.lock(organisation);
            table.show(organisation);
            endings.forget(organisation, LocalDate.now(clock));
        }));
    }

    void remind() {
        var today = LocalDate.now(clock);
        if (!QuietDays.include(today)) {
            var last = today.plusDays(DAYS_BEFORE);
            Chore.forEach("The reminder of consents", platform.call(() -> endings.ownersOfEnding(today, last)),
                    owner -> in(owner,
                            () -> endings.ending(owner, today, last).forEach(ending -> tell(owner, ending))));
        }
    }

    private void in(OrganisationId organisation, Runnable work) {
        TenantScope.of(organisation).run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    /** Another end is another occasion. */
    private void tell(OrganisationId owner, Ending ending) {
        var occasion = UUID.nameUUIDFromBytes(
                (ENDS + owner + ending.theme() + ending.until()).getBytes(StandardCharsets.UTF_8));
        messages.tell(new Message(ENDS, occasion, owner, Optional.empty(), name(ending.theme()),
                Optional.of(ending.until()), ConsentController.PATH), List.of(ending.saidBy()));
    }

    private String name(String theme) {
        return indicators.themes(DUTCH)
                .stream()
                .filter(one -> one.code().equals(theme))
                .map(Theme::name)
                .findFirst()
                .orElse(theme);
    }
}
