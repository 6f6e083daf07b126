package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegation.Party;
import be.vlavirgem.domain.delegation.Delegation.Reach;
import be.vlavirgem.domain.delegation.Delegation.Refusal;
import be.vlavirgem.domain.delegation.Delegation.Terms;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form by which an authority delegates, and what of it is to be mended. */
@Component
class GrantDesk {

    private static final int MOST_ALIKE = 10;

    /** What became of the form. */
    sealed interface Outcome {

        /** Delegated. */
        record Granted(Delegation delegation) implements Outcome {}

        /** To be shown again. */
        record Refused(GrantPage page) implements Outcome {}
    }

    private final Delegations delegations;
    private final Delegating delegating;
    private final DelegationWords words;
    private final PlatformTransaction transaction;
    private final Clock clock;

    GrantDesk(Delegations delegations, Delegating delegating, DelegationWords words, PlatformTransaction transaction,
            Clock clock) {
        this.delegations = delegations;
        this.delegating = delegating;
        this.words = words;
        this.transaction = transaction;
        this.clock = clock;
    }

    GrantPage form(CarriedForm carried, Locale locale) {
        var form = GrantForm.of(carried, Reach.DELEGATE.name(), Delegation.latestEnd(LocalDate.now(clock)));
        return page(form, List.of(), List.of(), locale);
    }

    private GrantPage page(GrantForm form, List<Party> alike, List<Mistake> mistakes, Locale locale) {
        var choices = alike.stream()
                .map(body -> Choice.of(body.id().toString(), body.name(), form.chose(body.id().toString())))
                .toList();
        return new GrantPage(form.name(), form.until(), choices, words.reaches(form.typedReach(), locale), mistakes);
    }

    Outcome grant(Access by, GrantForm form, Locale locale) {
        var mistakes = new ArrayList<Mistake>();
        var alike = form.name().isEmpty() ? List.<Party>of() : bodies(form.name());
        var body = body(form, alike, mistakes, locale);
        var terms = GrantForm.terms(reach(form, mistakes, locale), until(form.until(), mistakes, locale));
        body.ifPresent(found -> terms.flatMap(wanted -> refusal(by, found, wanted))
                .ifPresent(refusal -> mistakes.add(mistake(refusal, locale))));
        if (mistakes.isEmpty()) {
            var made = delegating.grant(by, body.orElseThrow(), terms.orElseThrow());
            if (made.isPresent()) {
                return new Outcome.Granted(made.get());
            }
            mistakes.add(new Mistake("naam",
                    words.text("portal.delegation.fault.twice", locale, body.orElseThrow().name())));
        }
        return new Outcome.Refused(page(form, isCertain(form, alike) ? List.of() : alike, mistakes, locale));
    }

    private List<Party> bodies(String typed) {
        return transaction.call(() -> delegations.bodies(typed, LocalDate.now(clock), MOST_ALIKE));
    }

    /** Half a name is a question, never an answer. */
    private Optional<Party> body(GrantForm form, List<Party> alike, List<Mistake> mistakes, Locale locale) {
        if (alike.isEmpty()) {
            var key = "portal.delegation.fault." + (form.name().isEmpty() ? "name" : "unknown");
            mistakes.add(new Mistake("naam", words.text(key, locale, form.name())));
            return Optional.empty();
        }
        var chosen = alike.stream()
                .filter(body -> isCertain(form, alike) || form.chose(body.id().toString()))
                .findFirst();
        if (chosen.isEmpty()) {
            mistakes.add(new Mistake("gekozen", words.text("portal.delegation.fault.choose", locale)));
        }
        return chosen;
    }

    private static boolean isCertain(GrantForm form, List<Party> alike) {
        return alike.size() == 1 && alike.getFirst().name().equalsIgnoreCase(form.name());
    }

    Optional<Reach> reach(GrantForm form, List<Mistake> mistakes, Locale locale) {
        if (form.reach().isEmpty()) {
            mistakes.add(new Mistake("reikwijdte", words.text("portal.delegation.fault.reach", locale)));
        }
        return form.reach();
    }

    /** The day typed, when it is within a year. */
    Optional<LocalDate> until(String typed, List<Mistake> mistakes, Locale locale) {
        var today = LocalDate.now(clock);
        var read = Days.need(typed, Days.Range.between(today, Delegation.latestEnd(today)));
        if (read instanceof Days.Reading.Refused(var key, var about)) {
            mistakes.add(new Mistake("tot", words.text(key, locale, about)));
        }
        return read instanceof Days.Reading.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    Optional<Refusal> refusal(Access by, Party body, Terms terms) {
        if (by.current().filter(held -> held.kind() == OrganisationKind.PRACTICE).isPresent()) {
            return Optional.of(Refusal.PRACTICE);
        }
        return Delegation.refusal(by.organisation(), body, terms, LocalDate.now(clock));
    }

    /** What was looked at is no longer how it stands. */
    Mistake meanwhile(Locale locale) {
        return new Mistake("reikwijdte", words.text("portal.delegation.fault.meanwhile", locale));
    }

    Mistake mistake(Refusal refusal, Locale locale) {
        var field = switch (refusal) {
            case PRACTICE, TO_ITSELF, NO_BODY -> "naam";
            case ONLY_COACHING -> "reikwijdte";
            case DAY -> "tot";
        };
        return new Mistake(field, words.refusal(refusal, locale));
    }
}
