package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.portal.people.InviteDesk.Host;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One colleague: the roles, what was done about them, and leaving. Who gives away the own right to be here goes to the dashboard. */
@Controller
@RequestMapping(ColleagueList.PATH + "/{colleague}")
class ColleaguePageController {

    private static final String VIEW = "portal/colleague";
    private static final String LEAVE = "portal/colleague-leaves";
    private static final String HOME = "redirect:/dashboard";

    private final ColleagueDesk desk;

    ColleaguePageController(ColleagueDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.MANAGE_PEOPLE)
    String colleague(Access access, @PathVariable ColleagueId colleague, Locale locale, Model model) {
        model.addAttribute("page", desk.page(access, colleague, locale));
        return VIEW;
    }

    @PostMapping("/rollen")
    @Requires(Permission.MANAGE_PEOPLE)
    String change(Access access, @PathVariable ColleagueId colleague, @ModelAttribute RolesForm form, Locale locale,
            Model model) {
        return desk.change(access, colleague, form, locale).map(page -> {
            model.addAttribute("page", page);
            return VIEW;
        }).orElseGet(() -> afterwards(access, colleague, form));
    }

    private static String afterwards(Access access, ColleagueId colleague, RolesForm form) {
        var stays = !colleague.person().equals(access.person())
                || form.roles(Host.own(access).kind()).stream().anyMatch(Role::isAdministrator);
        return stays ? "redirect:%s/%s?bewaard".formatted(ColleagueList.PATH, colleague) : HOME;
    }

    @GetMapping("/einde")
    @Requires(Permission.MANAGE_PEOPLE)
    String askToEnd(Access access, @PathVariable ColleagueId colleague, Locale locale, Model model) {
        model.addAttribute("page", desk.page(access, colleague, locale));
        return LEAVE;
    }

    @PostMapping("/einde")
    @Requires(Permission.MANAGE_PEOPLE)
    String end(Access access, @PathVariable ColleagueId colleague,
            @RequestParam(name = "opvolger", defaultValue = "") String successor, Locale locale, Model model) {
        return desk.end(access, colleague, successor, locale).map(page -> {
            model.addAttribute("page", page);
            return LEAVE;
        })
                .orElse(colleague.person().equals(access.person())
                        ? HOME
                        : "redirect:" + ColleagueList.PATH + "?beeindigd");
    }
}
