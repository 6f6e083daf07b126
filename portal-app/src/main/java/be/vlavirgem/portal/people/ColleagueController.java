package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.portal.people.InviteDesk.Host;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of the own organisation: who they are, and who is invited. */
@Controller
@RequestMapping(ColleagueList.PATH)
class ColleagueController {

    private static final String INVITE = "portal/invite";

    private final ColleagueList list;
    private final Lists lists;
    private final ListFiles files;
    private final InviteDesk desk;
    private final RegistrationDesk registrations;

    ColleagueController(ColleagueList list, Lists lists, ListFiles files, InviteDesk desk,
            RegistrationDesk registrations) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.desk = desk;
        this.registrations = registrations;
    }

    @GetMapping
    @Requires(Permission.MANAGE_PEOPLE)
    String colleagues(Access access, HttpServletRequest request, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, locale));
        model.addAttribute("invitations", desk.waiting(Host.own(access), locale).lines());
        model.addAttribute("registrations", registrations.own(access));
        return "portal/colleagues";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.MANAGE_PEOPLE)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        files.send(list, access, request, response, locale);
    }

    @GetMapping("/uitnodigen")
    @Requires(Permission.MANAGE_PEOPLE)
    String form(Access access, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", desk.form(Host.own(access), carried, locale));
        return INVITE;
    }

    @PostMapping("/uitnodigen")
    @Requires(Permission.MANAGE_PEOPLE)
    String invite(Access access, @ModelAttribute InviteForm form, Locale locale, Model model) {
        return desk.invite(access, Host.own(access), form, locale).map(page -> {
            model.addAttribute("page", page);
            return INVITE;
        }).orElse("redirect:" + ColleagueList.PATH + "?uitgenodigd");
    }

    @PostMapping("/uitnodigingen/{invitation}/opnieuw")
    @Requires(Permission.MANAGE_PEOPLE)
    String resend(Access access, @PathVariable InvitationId invitation, Locale locale) {
        return desk.resend(access, Host.own(access), invitation, locale);
    }

    @GetMapping("/uitnodigingen/{invitation}/intrekken")
    @Requires(Permission.MANAGE_PEOPLE)
    String askToWithdraw(Access access, @PathVariable InvitationId invitation, Locale locale, Model model) {
        model.addAttribute("withdrawal", desk.withdrawal(Host.own(access), invitation, locale));
        return "portal/confirm";
    }

    @PostMapping("/uitnodigingen/{invitation}/intrekken")
    @Requires(Permission.MANAGE_PEOPLE)
    String withdraw(Access access, @PathVariable InvitationId invitation) {
        return desk.withdraw(access, Host.own(access), invitation);
    }
}
