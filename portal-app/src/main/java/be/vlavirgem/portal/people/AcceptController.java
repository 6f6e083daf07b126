package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.portal.signin.SignInDesk;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
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

/** The page behind the link of an invitation; opening it changes nothing yet, for mail scanners open all links. */
@Controller
@RequestMapping(AcceptController.PAGE + "{token}")
class AcceptController {

    static final String PAGE = "/uitnodiging/";
    private static final String VIEW = "portal/accept";

    private final AcceptDesk desk;
    private final SignInDesk signIn;

    AcceptController(AcceptDesk desk, SignInDesk signIn) {
        this.desk = desk;
        this.signIn = signIn;
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) {
        desk.open(token, request, response, locale).ifPresent(page -> model.addAttribute("page", page));
        return VIEW;
    }

    @PostMapping
    @Requires(Permission.EVERYBODY)
    String accept(@PathVariable String token, @ModelAttribute AcceptForm form, HttpServletRequest request,
            HttpServletResponse response, Locale locale, Model model) {
        return switch (desk.accept(token, form, request, response, locale)) {
            case AcceptDesk.Outcome.Joined joined -> {
                if (!joined.here()) {
                    signIn.signIn(joined.person(), request, response);
                }
                request.getSession().setAttribute(Visitor.CHOSEN_ORGANISATION, joined.organisation().toString());
                yield "redirect:/dashboard";
            }
            case AcceptDesk.Outcome.Again(var page) -> {
                model.addAttribute("page", page);
                yield VIEW;
            }
            case AcceptDesk.Outcome.Dead dead -> VIEW;
        };
    }
}
