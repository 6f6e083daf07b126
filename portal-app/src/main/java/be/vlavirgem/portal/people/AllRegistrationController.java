package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
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

/** Requests for an account anywhere, as V-ICT-OR decides on them where nobody else can. */
@Controller
@RequestMapping(RegistrationDesk.ALL)
class AllRegistrationController {

    private static final String VIEW = "portal/registration";

    private final RegistrationDesk desk;

    AllRegistrationController(RegistrationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.SUPPORT_PEOPLE)
    String all(Model model) {
        model.addAttribute("lines", desk.unheeded());
        return "portal/registrations";
    }

    @GetMapping("/{registration}")
    @Requires(Permission.SUPPORT_PEOPLE)
    String look(Access access, @PathVariable UnheededId registration, Locale locale, Model model) {
        model.addAttribute("page", desk.page(RegistrationDesk.ALL, desk.unheeded(registration), locale));
        return VIEW;
    }

    @PostMapping("/{registration}/goedkeuren")
    @Requires(Permission.SUPPORT_PEOPLE)
    String approve(Access access, @PathVariable UnheededId registration, @ModelAttribute RolesForm form,
            Locale locale, Model model) {
        return desk.approve(access, RegistrationDesk.ALL, desk.unheeded(registration), form, locale).map(page -> {
            model.addAttribute("page", page);
            return VIEW;
        }).orElse("redirect:" + RegistrationDesk.back(RegistrationDesk.ALL) + "?goedgekeurd");
    }

    @PostMapping("/{registration}/weigeren")
    @Requires(Permission.SUPPORT_PEOPLE)
    String refuse(Access access, @PathVariable UnheededId registration,
            @RequestParam(name = "reden", defaultValue = "") String reason, Locale locale, Model model) {
        return desk.refuse(access, RegistrationDesk.ALL, desk.unheeded(registration), reason, locale).map(page -> {
            model.addAttribute("page", page);
            return VIEW;
        }).orElse("redirect:" + RegistrationDesk.back(RegistrationDesk.ALL) + "?geweigerd");
    }
}
