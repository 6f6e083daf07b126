package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.throttle.SecretPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where anybody asks for an account, and confirms the address by the link of a mail. */
@Controller
@RequestMapping(RegistrationController.PATH)
class RegistrationController {

    static final String PATH = "/account-aanvragen";
    private static final String ASK = "portal/registration-ask";
    private static final String CONFIRM = "portal/registration-confirm";

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final SecretPages secrets;

    RegistrationController(RegistrationDesk desk, Registrations registrations, SecretPages secrets) {
        this.desk = desk;
        this.registrations = registrations;
        this.secrets = secrets;
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String form(Locale locale, Model model) {
        model.addAttribute("page", desk.form(locale));
        return ASK;
    }

    @PostMapping
    @Requires(Permission.EVERYBODY)
    String ask(@ModelAttribute RegistrationForm form, HttpServletRequest request, Locale locale, Model model) {
        return desk.ask(form, request.getRemoteAddr(), locale).map(page -> {
            model.addAttribute("page", page);
            return ASK;
        }).orElse("redirect:" + PATH + "?verstuurd");
    }

    /** Opening the link changes nothing yet, for mail scanners open all links. */
    @GetMapping("/{token}")
    @Requires(Permission.EVERYBODY)
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        secrets.behind(request, response, () -> registrations.behind(token))
                .ifPresent(one -> model.addAttribute("organisation", one.place().name()));
        model.addAttribute("action", PATH + "/" + token);
        return CONFIRM;
    }

    @PostMapping("/{token}")
    @Requires(Permission.EVERYBODY)
    String confirm(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        secrets.behind(request, response, () -> registrations.confirm(token)).ifPresent(one -> {
            model.addAttribute("organisation", one.place().name());
            model.addAttribute("confirmed", true);
        });
        return CONFIRM;
    }
}
