package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of invitations, for administrators of the own organisation and for V-ICT-OR of any. */
@Component
class InviteDesk {

    /**
     * The organisation people are invited to, and where its people stand.
     *
     * @param administered that somebody who can sign in manages its people
     */
    record Host(OrganisationId id, OrganisationKind kind, String name, String path, boolean administered) {

        static Host own(Access access) {
            Membership home = access.current().orElseThrow(NotFoundException::new);
            return new Host(home.organisation(), home.kind(), home.name(), ColleagueList.PATH, true);
        }

        /** True where somebody should manage the people, and nobody does. */
        boolean lacksAdministrator() {
            return !administered && Role.of(kind).stream().anyMatch(Role::isAdministrator);
        }
    }

    /**
     * An organisation without administrator.
     *
     * @param invited who is asked to be one, since when and until when; null when nobody is
     */
    record Lacking(@Nullable String invited, String since, String until) {

        static final Lacking NOBODY = new Lacking(null, "", "");
    }

    /**
     * Those who did not answer yet.
     *
     * @param lacking what is said where nobody manages the people; null where somebody does, or nobody ever will
     */
    record Waiting(List<InvitationLine> lines, @Nullable Lacking lacking) {}

    private final Invitations invitations;
    private final RoleWords words;
    private final Clock clock;

    InviteDesk(Invitations invitations, RoleWords words, Clock clock) {
        this.invitations = invitations;
        this.words = words;
        this.clock = clock;
    }

    Waiting waiting(Host host, Locale locale) {
        var all = invitations.of(host.id());
        return new Waiting(all.stream().map(one -> line(host, one, locale)).toList(), lacking(host, all));
    }

    private InvitationLine line(Host host, Invitation one, Locale locale) {
        return new InvitationLine(path(host, one), one.invitee().name(), one.invitee().email().value(),
                words.list(one.invitee().roles(), locale), one.byName(),
                day(one.until()), one.isOver(clock.instant()), one.held());
    }

    private static String path(Host host, Invitation one) {
        return host.path() + "/uitnodigingen/" + one.id();
    }

    private @Nullable Lacking lacking(Host host, List<Invitation> invited) {
        return !host.lacksAdministrator()
                ? null
                : invited.stream()
                        .filter(one -> one.bringsAdministrator(clock.instant()))
                        .findFirst()
                        .map(one -> new Lacking(one.invitee().name(), day(one.sentAt()), day(one.until())))
                        .orElse(Lacking.NOBODY);
    }

    private String day(Instant moment) {
        return Days.write(LocalDate.ofInstant(moment, clock.getZone()));
    }

    InvitePage form(Host host, CarriedForm carried, Locale locale) {
        var first = comesFirst(host);
        var form = InviteForm.of(carried);
        return page(host, first && carried.isEmpty() ? form.forAdministrator(host.kind()) : form, first, List.of(),
                locale);
    }

    /** One of those who manage people, where there is none nor one on the way. */
    private boolean comesFirst(Host host) {
        return host.lacksAdministrator() && Lacking.NOBODY.equals(lacking(host, invitations.of(host.id())));
    }

    private InvitePage page(Host host, InviteForm form, boolean first, List<Mistake> mistakes, Locale locale) {
        return new InvitePage(host.name(), host.path(), form, words.choices(host.kind(), form.ticked(), locale), first,
                mistakes);
    }

    /** Invites; the page again when something is to be mended. Without an administrator another comes first only when that is meant. */
    Optional<InvitePage> invite(Access by, Host host, InviteForm form, Locale locale) {
        var first = form.passesOverAdministrator(host.kind()) && comesFirst(host);
        var mistakes = form.mistakes(host.kind());
        if (mistakes.isEmpty() && first && form.toch() == null) {
            mistakes = List.of(new Mistake("rol", InvitePage.WITHOUT));
        }
        if (!mistakes.isEmpty()) {
            return Optional.of(page(host, form, first, mistakes, locale));
        }
        return invitations.invite(by, host.id(), form.invitee(host.kind()), locale)
                .map(key -> page(host, form, first, List.of(new Mistake("email", key)), locale));
    }

    /** What the page says after the mail was asked for once more. */
    String resend(Access by, Host host, InvitationId id, Locale locale) {
        return "redirect:%s?%s".formatted(host.path(), switch (invitations.resend(by, found(host, id), locale)) {
            case SENT -> "verstuurd";
            case TOO_SOON -> "pas-verstuurd";
            case TOO_MANY -> "te-veel";
        });
    }

    Confirmation withdrawal(Host host, InvitationId id, Locale locale) {
        var one = found(host, id);
        var page = path(host, one) + "/intrekken";
        return new Confirmation("intrekken", words.text("portal.people.withdraw.title", locale, one.invitee().name()),
                words.text("portal.people.withdraw.text", locale), words.text("portal.people.withdraw", locale), page,
                page, host.path());
    }

    String withdraw(Access by, Host host, InvitationId id) {
        invitations.withdraw(by, found(host, id));
        return "redirect:%s?ingetrokken".formatted(host.path());
    }

    private Invitation found(Host host, InvitationId id) {
        return invitations.find(host.id(), id).orElseThrow(NotFoundException::new);
    }
}
