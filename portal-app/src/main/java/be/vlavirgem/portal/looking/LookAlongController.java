package be.vlavirgem.portal.looking;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** V-ICT-OR asks to look along with somebody, begins and stops. */
@Controller
class LookAlongController {

    static final String PEOPLE = "/beheer/mensen/";
    private static final String PAGE = PEOPLE + "{person}/meekijken";
    private static final String VIEW = "portal/look-along";

    private final LookingDesk desk;

    LookAlongController(LookingDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PAGE)
    @Requires(Permission.LOOK_ALONG)
    String page(Access access, @PathVariable PersonId person, CarriedForm carried, Model model) {
        model.addAttribute("page", desk.page(access, person, AskForm.of(carried)));
        return VIEW;
    }

    @PostMapping(PAGE)
    @Requires(Permission.LOOK_ALONG)
    String ask(Access access, @PathVariable PersonId person, AskForm form, Locale locale, Model model) {
        return desk.ask(access, person, form, locale).map(page -> {
            model.addAttribute("page", page);
            return VIEW;
        }).orElseGet(() -> back(person, "?gevraagd"));
    }

    @PostMapping(PAGE + "/intrekken")
    @Requires(Permission.LOOK_ALONG)
    String withdraw(Access access, @PathVariable PersonId person) {
        desk.withdraw(access, person);
        return back(person, "?ingetrokken");
    }

    /** From here on the session sees what the person sees. */
    @PostMapping(PAGE + "/beginnen")
    @Requires(Permission.LOOK_ALONG)
    String begin(Access access, @PathVariable PersonId person, HttpSession session) {
        return desk.begin(access, person).map(look -> {
            session.setAttribute(Visitor.LOOKING_ALONG, look.id().toString());
            return "redirect:/dashboard";
        }).orElseGet(() -> back(person, "?voorbij"));
    }

    @PostMapping(Visitor.STOP_LOOKING)
    @Requires(Permission.SIGNED_IN)
    String stop(Access access, HttpSession session) {
        var looked = Optional.ofNullable((String) session.getAttribute(Visitor.LOOKING_ALONG))
                .flatMap(id -> desk.stop(access, new LookAlong.Id(UUID.fromString(id))));
        session.removeAttribute(Visitor.LOOKING_ALONG);
        return looked.map(person -> "redirect:" + PEOPLE + person + "?meegekeken").orElse("redirect:/dashboard");
    }

    private static String back(PersonId person, String said) {
        return "redirect:" + PEOPLE + person + "/meekijken" + said;
    }
}
