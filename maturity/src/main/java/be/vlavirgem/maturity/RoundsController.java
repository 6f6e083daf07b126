package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The back office of the rounds: which there are, and planning one. */
@Controller
@RequestMapping(RoundsController.PATH)
class RoundsController {

    static final String PATH = "/beheer/meetrondes";

    private final RoundService service;
    private final RoundPages pages;

    RoundsController(RoundService service, RoundPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.FOLLOW_ROUNDS)
    String rounds(Access access, Locale locale, Model model) {
        model.addAttribute("rounds", pages.all(locale));
        model.addAttribute("mayManage", access.may(Permission.MANAGE_ROUNDS));
        return "maturity/rounds";
    }

    @GetMapping("/nieuw")
    @Requires(Permission.MANAGE_ROUNDS)
    String planning(CarriedForm carried, Locale locale, Model model) {
        return form(carried(carried), List.of(), locale, model);
    }

    /** What was typed before the session ended. */
    static Optional<RoundForm> carried(CarriedForm carried) {
        return carried.value("jaar")
                .map(year -> new RoundForm(year, carried.value("vragenlijst").orElse(""),
                        carried.value("opent").orElse(""), carried.value("sluit").orElse("")));
    }

    private String form(Optional<RoundForm> typed, List<RoundRules.Fault> faults, Locale locale, Model model) {
        model.addAttribute("page", pages.planning(typed, faults, locale));
        return "maturity/round-form";
    }

    @PostMapping("/nieuw")
    @Requires(Permission.MANAGE_ROUNDS)
    String plan(Access access, @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String vragenlijst, @RequestParam(defaultValue = "") String opent,
            @RequestParam(defaultValue = "") String sluit, Locale locale, Model model) {
        var typed = new RoundForm(jaar, vragenlijst, opent, sluit);
        var deed = service.plan(access, typed);
        return deed.round()
                .map(id -> "redirect:%s/%s?gepland".formatted(PATH, id))
                .orElseGet(() -> form(Optional.of(typed), deed.faults(), locale, model));
    }
}
