package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.web.throttle.AskThrottle;
import be.vlavirgem.portal.people.Registration.Place;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of requests for an account: asking, and deciding. */
@Component
class RegistrationDesk {

    static final String OWN = ColleagueList.PATH + "/aanvragen";
    static final String ALL = "/beheer/aanvragen";
    private static final int LONGEST_REASON = 200;

    /** A request in the table. */
    record Line(String path, String name, String organisation, String position, String asked) {}

    private final Registrations registrations;
    /** Of its own, so that who asks for accounts with an address keeps nobody from a new password. */
    private final AskThrottle throttle = new AskThrottle();
    private final Invitations invitations;
    private final RoleWords words;
    private final Moments moments;
    private final Clock clock;

    RegistrationDesk(Registrations registrations, Invitations invitations, RoleWords words, Moments moments,
            Clock clock) {
        this.registrations = registrations;
        this.invitations = invitations;
        this.words = words;
        this.moments = moments;
        this.clock = clock;
    }

    RegistrationPage form(Locale locale) {
        return page(registrations.places(), new RegistrationForm(null, null, null, null), List.of(), locale);
    }

    private RegistrationPage page(List<Place> places, RegistrationForm form, List<Mistake> mistakes, Locale locale) {
        var choices = Stream.concat(
                Stream.of(Choice.of("", words.text("portal.registration.choose", locale), form.place().isEmpty())),
                places.stream()
                        .map(place -> Choice.of(place.id().toString(), place.name(),
                                place.id().toString().equals(form.place()))));
        return new RegistrationPage(choices.toList(), form, mistakes);
    }

    /** Takes the request; the page again when something is to be mended. */
    Optional<RegistrationPage> ask(RegistrationForm form, String network, Locale locale) {
        var places = registrations.places();
        var chosen = places.stream().filter(place -> place.id().toString().equals(form.place())).findFirst();
        var mistakes = new ArrayList<Mistake>();
        if (chosen.isEmpty()) {
            mistakes.add(new Mistake("bestuur", "portal.registration.fault.place"));
        }
        mistakes.addAll(form.mistakes());
        if (mistakes.isEmpty() && !throttle.allowsNetwork(network)) {
            mistakes.add(new Mistake("email", "portal.registration.often"));
        }
        if (mistakes.isEmpty() && throttle.allowsMailTo(form.asker().email())) {
            registrations.ask(chosen.orElseThrow(), form.asker(), locale);
        }
        return mistakes.isEmpty() ? Optional.empty() : Optional.of(page(places, form, mistakes, locale));
    }

    List<Line> own(Access by) {
        return registrations.waiting(by.organisation()).stream().map(one -> line(OWN, one)).toList();
    }

    List<Line> unheeded() {
        return registrations.unheeded().stream().map(one -> line(ALL, one)).toList();
    }

    private Line line(String base, Registration one) {
        return new Line(base + "/" + one.id(), one.asker().name(), one.place().name(), one.asker().position(),
                moments.of(one.askedAt()));
    }

    /** One for the own organisation. */
    Registration own(Access by, RegistrationId id) {
        return registrations.find(id)
                .filter(one -> one.place().id().equals(by.organisation()))
                .orElseThrow(NotFoundException::new);
    }

    /** One for an organisation where nobody else decides. */
    Registration unheeded(UnheededId id) {
        return registrations.unheeded()
                .stream()
                .filter(one -> one.id().equals(id.registration()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    DecisionPage page(String base, Registration one, Locale locale) {
        var first = comesFirst(base, one);
        var ticked = first ? administrators(one).map(Role::name).toList() : List.<String>of();
        return page(base, one, first, ticked, "", List.of(), locale);
    }

    /** Of an organisation without administrator, nor one on the way: one of those comes first. */
    private boolean comesFirst(String base, Registration one) {
        return base.equals(ALL) && administrators(one).findAny().isPresent() && invitations.of(one.place().id())
                .stream()
                .noneMatch(invited -> invited.bringsAdministrator(clock.instant()));
    }

    private static Stream<Role> administrators(Registration one) {
        return Role.of(one.place().kind()).stream().filter(Role::isAdministrator);
    }

    private DecisionPage page(String base, Registration one, boolean first, List<String> ticked, String reason,
            List<Mistake> mistakes, Locale locale) {
        return new DecisionPage(base + "/" + one.id(), back(base), one.place().name(), one.asker().name(),
                one.asker().email().value(), one.asker().position(), moments.of(one.askedAt()),
                words.choices(one.place().kind(), ticked, locale), first, reason, mistakes);
    }

    static String back(String base) {
        return base.equals(OWN) ? ColleagueList.PATH : ALL;
    }

    /** Invites the asker; the page again when something is to be mended. */
    Optional<DecisionPage> approve(Access by, String base, Registration one, RolesForm form, Locale locale) {
        var roles = form.roles(one.place().kind());
        var fault = roles.isEmpty()
                ? Optional.of("portal.people.fault.role")
                : registrations.approve(by, one, roles, locale);
        return fault.map(key -> page(base, one, comesFirst(base, one), form.ticked(), "",
                List.of(new Mistake("rol", key)), locale));
    }

    /** Says no; the page again when something is to be mended. */
    Optional<DecisionPage> refuse(Access by, String base, Registration one, @Nullable String typed, Locale locale) {
        var reason = Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
        var fault = reason.isEmpty() || reason.length() > LONGEST_REASON
                ? Optional.of("portal.registration.fault.reason")
                : registrations.refuse(by, one, reason, locale);
        return fault.map(key -> page(base, one, comesFirst(base, one), List.of(), reason,
                List.of(new Mistake("reden", key)), locale));
    }
}
