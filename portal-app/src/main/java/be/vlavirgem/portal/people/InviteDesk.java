package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pages of invitations, for administrators of the own organisation and for V-ICT-OR of any. */
@Component
class InviteDesk {

    /** The organisation people are invited to, and where its people stand. */
    record Host(OrganisationId id, OrganisationKind kind, String name, String path) {

        static Host own(Access access) {
            Membership home = access.current().orElseThrow(NotFoundException::new);
            return new Host(home.organisation(), home.kind(), home.name(), ColleagueList.PATH);
        }
    }

    private final Invitations invitations;
    private final RoleWords words;
    private final Clock clock;

    InviteDesk(Invitations invitations, RoleWords words, Clock clock) {
        this.invitations = invitations;
        this.words = words;
        this.clock = clock;
    }

    List<InvitationLine> lines(Host host, Locale locale) {
        return invitations.of(host.id()).stream().map(one -> line(host, one, locale)).toList();
    }

    private InvitationLine line(Host host, Invitation one, Locale locale) {
        return new InvitationLine(path(host, one), one.invitee().name(), one.invitee().email().value(),
                words.list(one.invitee().roles(), locale), one.byName(),
                Days.write(LocalDate.ofInstant(one.until(), clock.getZone())), one.isOver(clock.instant()), one.held());
    }

    private static String path(Host host, Invitation one) {
        return host.path() + "/uitnodigingen/" + one.id();
    }

    InvitePage form(Host host, CarriedForm carried, Locale locale) {
        return page(host, InviteForm.of(carried), List.of(), locale);
    }

    private InvitePage page(Host host, InviteForm form, List<Mistake> mistakes, Locale locale) {
        return new InvitePage(host.name(), host.path(), form, words.choices(host.kind(), form.ticked(), locale),
                mistakes);
    }

    /** Invites; the page again when something is to be mended. */
    Optional<InvitePage> invite(Access by, Host host, InviteForm form, Locale locale) {
        var mistakes = form.mistakes(host.kind());
        if (!mistakes.isEmpty()) {
            return Optional.of(page(host, form, mistakes, locale));
        }
        return invitations.invite(by, host.id(), form.invitee(host.kind()), locale)
                .map(key -> page(host, form, List.of(new Mistake("email", key)), locale));
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
