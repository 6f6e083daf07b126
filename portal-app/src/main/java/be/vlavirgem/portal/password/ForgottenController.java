package be.vlavirgem.portal.password;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.portal.signin.Sessions;
import be.vlavirgem.portal.signin.SignInDesk;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For who forgot the password: asking for a link, and the page behind it. Opening the link changes nothing yet. */
@Controller
class ForgottenController {

    static final String PATH = "/wachtwoord-vergeten";
    private static final String ASK = "portal/password-forgotten";
    private static final String SET = "portal/password-set";

    private final ForgottenDesk desk;
    private final Sessions sessions;
    private final SignInDesk signIn;

    ForgottenController(ForgottenDesk desk, Sessions sessions, SignInDesk signIn) {
        this.desk = desk;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    @GetMapping(PATH)
    @Requires(Permission.EVERYBODY)
    String page(Model model) {
        model.addAttribute("typed", "");
        return ASK;
    }

    @PostMapping(PATH)
    @Requires(Permission.EVERYBODY)
    String ask(@RequestParam(name = "email", defaultValue = "") String typed, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        return desk.ask(typed, request, response).map(fault -> {
            model.addAttribute("typed", typed);
            model.addAttribute("fault", fault);
            return ASK;
        }).orElse("redirect:" + PATH + "?verstuurd");
    }

    @GetMapping(PasswordLinks.PAGE + "{token}")
    @Requires(Permission.EVERYBODY)
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        desk.open(token, request, response).ifPresent(page -> model.addAttribute("page", page));
        return SET;
    }

    @PostMapping(PasswordLinks.PAGE + "{token}")
    @Requires(Permission.EVERYBODY)
    String set(@PathVariable String token, @ModelAttribute NewPasswordForm form, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        return switch (desk.set(token, form, request, response)) {
            case ForgottenDesk.Outcome.Done(var account) -> {
                sessions.endAll(account.person());
                signIn.forgetAttempts(account.email(), request);
                yield "redirect:/aanmelden?nieuw-wachtwoord";
            }
            case ForgottenDesk.Outcome.Again(var page) -> {
                model.addAttribute("page", page);
                yield SET;
            }
            case ForgottenDesk.Outcome.Dead dead -> SET;
        };
    }
}
