package be.vlavirgem.portal.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of any organisation, as V-ICT-OR sees them and invites the first ones. */
@Controller
@RequestMapping("/beheer/organisaties/{organisation}/mensen")
class OrganisationPeopleController {

    private static final String INVITE = "portal/invite";

    private final OrganisationPeople people;
    private final InviteDesk desk;

    OrganisationPeopleController(OrganisationPeople people, InviteDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.SUPPORT_PEOPLE)
    String people(@PathVariable OrganisationId organisation, Locale locale, Model model) {
        var host = people.host(organisation);
        model.addAttribute("host", host);
        model.addAttribute("members", people.members(organisation, locale));
        var waiting = desk.waiting(host, locale);
        model.addAttribute("lacking", waiting.lacking());
        model.addAttribute("invitations", waiting.lines());
        return "portal/organisation-people";
    }

    @GetMapping("/uitnodigen")
    @Requires(Permission.SUPPORT_PEOPLE)
    String form(@PathVariable OrganisationId organisation, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", desk.form(people.host(organisation), carried, locale));
        return INVITE;
    }

    @PostMapping("/uitnodigen")
    @Requires(Permission.SUPPORT_PEOPLE)
    String invite(Access access, @PathVariable OrganisationId organisation, @ModelAttribute InviteForm form,
            Locale locale, Model model) {
        var host = people.host(organisation);
        return desk.invite(access, host, form, locale).map(page -> {
            model.addAttribute("page", page);
            return INVITE;
        }).orElse("redirect:" + host.path() + "?uitgenodigd");
    }

    @PostMapping("/uitnodigingen/{invitation}/opnieuw")
    @Requires(Permission.SUPPORT_PEOPLE)
    String resend(Access access, @PathVariable OrganisationId organisation, @PathVariable InvitationId invitation,
            Locale locale) {
        return desk.resend(access, people.host(organisation), invitation, locale);
    }

    @GetMapping("/uitnodigingen/{invitation}/intrekken")
    @Requires(Permission.SUPPORT_PEOPLE)
    String askToWithdraw(@PathVariable OrganisationId organisation, @PathVariable InvitationId invitation,
            Locale locale, Model model) {
        model.addAttribute("withdrawal", desk.withdrawal(people.host(organisation), invitation, locale));
        return "portal/confirm";
    }

    @PostMapping("/uitnodigingen/{invitation}/intrekken")
    @Requires(Permission.SUPPORT_PEOPLE)
    String withdraw(Access access, @PathVariable OrganisationId organisation, @PathVariable InvitationId invitation) {
        return desk.withdraw(access, people.host(organisation), invitation);
    }
}
