package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Refusal;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Delegations in words. */
@Component
class DelegationWords {

    private final MessageSource messages;
    private final Clock clock;

    DelegationWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }

    /** What it permits, such as "Maturiteitsmeting: invullen". */
    String permits(Terms terms, Locale locale) {
        return text("portal.delegation.permits", locale, text("portal.delegation.area." + terms.area(), locale),
                text("portal.delegation.reach.short." + terms.reach(), locale));
    }

    /** What that means, in a sentence. */
    String does(Reach reach, Locale locale) {
        return text("portal.delegation.reach.does." + reach, locale);
    }

    List<Choice> reaches(List<Reach> offered, String chosen, Locale locale) {
        return offered.stream()
                .map(reach -> new Choice(reach.name(), text("portal.delegation.reach." + reach, locale),
                        does(reach, locale), reach.name().equals(chosen)))
                .toList();
    }

    List<Choice> reaches(String chosen, Locale locale) {
        return reaches(Arrays.asList(Reach.values()), chosen, locale);
    }

    /** A chip: its kind, and what it says. */
    Standing standing(Delegation delegation, Locale locale) {
        var today = LocalDate.now(clock);
        if (delegation.end().isPresent()) {
            return new Standing("", text("portal.delegation.state." + delegation.end().get().how(), locale));
        }
        if (!delegation.runsOn(today)) {
            return new Standing("bad", text("portal.delegation.state.OVER", locale));
        }
        return delegation.terms().until().isAfter(today.plusDays(DelegationReminder.FIRST))
                ? new Standing("good", text("portal.delegation.state.RUNS", locale))
                : new Standing("warn", text("portal.delegation.state.ENDS", locale));
    }

    /** How something stands, as a chip. */
    record Standing(String kind, String text) {}

    String refusal(Refusal refusal, Locale locale) {
        var today = LocalDate.now(clock);
        return text("portal.delegation.fault." + refusal, locale, Days.write(Delegation.latestEnd(today)));
    }
}
