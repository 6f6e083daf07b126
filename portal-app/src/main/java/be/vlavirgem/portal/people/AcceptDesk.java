package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.PersonName;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.portal.password.Passwords;
import be.vlavirgem.portal.people.Acceptance.Opened;
import be.vlavirgem.web.permission.Visitor;
import be.vlavirgem.web.throttle.SecretPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens behind the page of an invitation. */
@Component
class AcceptDesk {

    /** What became of an acceptance. */
    sealed interface Outcome {

        /** This person works for the organisation now, and is to be signed in unless that is so already. */
        record Joined(PersonId person, OrganisationId organisation, boolean here) implements Outcome {}

        /** Something has to be done first. */
        record Again(AcceptPage page) implements Outcome {}

        /** The link works no longer. */
        record Dead() implements Outcome {}
    }

    private final Acceptance acceptance;
    private final Passwords passwords;
    private final RoleWords words;
    private final SecretPages secrets;

    AcceptDesk(Acceptance acceptance, Passwords passwords, RoleWords words, SecretPages secrets) {
        this.acceptance = acceptance;
        this.passwords = passwords;
        this.words = words;
        this.secrets = secrets;
    }

    Optional<AcceptPage> open(String token, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return secrets.behind(request, response, () -> acceptance.open(token))
                .map(opened -> page(opened, request, opened.invitation().invitee().name(), List.of(), locale));
    }

    Outcome accept(String token, AcceptForm form, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        return secrets.behind(request, response, () -> acceptance.open(token))
                .map(opened -> accept(opened, form, request, response, locale))
                .orElseGet(Outcome.Dead::new);
    }

    private Outcome accept(Opened opened, AcceptForm form, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        return switch (known(opened, request)) {
            case NEW -> asSomebodyNew(opened, form, request, response, locale);
            case SIGN_IN -> new Outcome.Again(page(opened, request, form.name(), List.of(), locale));
            case HERE -> {
                var person = Visitor.of(request).map(Access::person).orElseThrow();
                var used = secrets.behind(request, response,
                        () -> Optional.of(person).filter(here -> acceptance.as(opened, here)));
                yield used.<Outcome>map(here -> joined(opened, here, true)).orElseGet(Outcome.Dead::new);
            }
        };
    }

    private Outcome asSomebodyNew(Opened opened, AcceptForm form, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        var mistakes = mistakes(opened, form);
        if (!mistakes.isEmpty()) {
            return new Outcome.Again(page(opened, request, form.name(), mistakes, locale));
        }
        var hash = passwords.hash(form.typed());
        return acceptance.asSomebodyNew(opened, form.name(), hash)
                .<Outcome>map(person -> joined(opened, person, false))
                .orElseGet(() -> meanwhile(opened, form, request, response, locale));
    }

    /** Used by somebody else; or the account was made by another invitation, and signs in first. */
    private Outcome meanwhile(Opened opened, AcceptForm form, HttpServletRequest request,
            HttpServletResponse response, Locale locale) {
        return secrets.behind(request, response, () -> acceptance.open(opened.link().text()))
                .<Outcome>map(again -> new Outcome.Again(page(again, request, form.name(), List.of(), locale)))
                .orElseGet(Outcome.Dead::new);
    }

    private List<Mistake> mistakes(Opened opened, AcceptForm form) {
        var mistakes = new ArrayList<Mistake>();
        if (!PersonName.isValid(form.name())) {
            mistakes.add(new Mistake("naam", "portal.people.fault.name"));
        }
        var invitation = opened.invitation();
        passwords
                .fault(form.typed(),
                        List.of(form.name(), invitation.invitee().email().value(), invitation.organisationName()))
                .ifPresent(
                        fault -> mistakes.add(new Mistake(fault.ofSecond() ? "nogmaals" : "wachtwoord", fault.key())));
        return mistakes;
    }

    private static Outcome joined(Opened opened, PersonId person, boolean here) {
        return new Outcome.Joined(person, opened.invitation().organisation(), here);
    }

    private static AcceptPage.Known known(Opened opened, HttpServletRequest request) {
        if (!opened.isForSomebodyKnown()) {
            return AcceptPage.Known.NEW;
        }
        var here = Visitor.of(request).map(Access::person);
        return opened.account().map(Account::person).filter(person -> here.equals(Optional.of(person))).isPresent()
                ? AcceptPage.Known.HERE
                : AcceptPage.Known.SIGN_IN;
    }

    private AcceptPage page(Opened opened, HttpServletRequest request, String name, List<Mistake> mistakes,
            Locale locale) {
        var invitation = opened.invitation();
        var known = known(opened, request);
        var elsewhere = Visitor.of(request).filter(here -> known != AcceptPage.Known.HERE).map(Access::name);
        return new AcceptPage(invitation.organisationName(), invitation.byName(), invitation.invitee().email().value(),
                words.list(invitation.invitee().roles(), locale), AcceptController.PAGE + opened.link().text(), known,
                elsewhere.orElse(null), name, mistakes);
    }
}
