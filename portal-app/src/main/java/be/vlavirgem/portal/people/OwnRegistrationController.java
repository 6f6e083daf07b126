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

/** Requests for an account at the own organisation, as its administrators decide on them. */
@Controller
@RequestMapping(RegistrationDesk.OWN)
class OwnRegistrationController {

    private static final String VIEW = "portal/registration";

    private final RegistrationDesk desk;

    OwnRegistrationController(RegistrationDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/{registration}")
    @Requires(Permission.MANAGE_PEOPLE)
    String look(Access access, @PathVariable RegistrationId registration, Locale locale, Model model) {
        model.addAttribute("page", desk.page(RegistrationDesk.OWN, desk.own(access, registration), locale));
        return VIEW;
    }

    @PostMapping("/{registration}/goedkeuren")
    @Requires(Permission.MANAGE_PEOPLE)
    String approve(Access access, @PathVariable RegistrationId registration, @ModelAttribute RolesForm form,
            Locale locale, Model model) {
        return desk.approve(access, RegistrationDesk.OWN, desk.own(access, registration), form, locale).map(page -> {
            model.addAttribute("page", page);
            return VIEW;
        }).orElse("redirect:" + RegistrationDesk.back(RegistrationDesk.OWN) + "?goedgekeurd");
    }

    @PostMapping("/{registration}/weigeren")
    @Requires(Permission.MANAGE_PEOPLE)
    String refuse(Access access, @PathVariable RegistrationId registration,
            @RequestParam(name = "reden", defaultValue = "") String reason, Locale locale, Model model) {
        return desk.refuse(access, RegistrationDesk.OWN, desk.own(access, registration), reason, locale).map(page -> {
            model.addAttribute("page", page);
            return VIEW;
        }).orElse("redirect:" + RegistrationDesk.back(RegistrationDesk.OWN) + "?geweigerd");
    }
}
