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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One round in the back office: changing and dropping a planned one, opening and closing by hand. */
@Controller
@RequestMapping(RoundsController.PATH + "/{round}")
class RoundController {

    private final RoundService service;
    private final RoundPages pages;

    RoundController(RoundService service, RoundPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.FOLLOW_ROUNDS)
    String round(Access access, @PathVariable Round.Id round, Locale locale, Model model) {
        var whole = pages.whole(round, locale);
        model.addAttribute("page", whole.round());
        model.addAttribute("extensions", whole.extensions());
        model.addAttribute("corrections", whole.corrections());
        model.addAttribute("mayManage", access.may(Permission.MANAGE_ROUNDS));
        return "maturity/round";
    }

    @GetMapping("/wijzigen")
    @Requires(Permission.MANAGE_ROUNDS)
    String changing(@PathVariable Round.Id round, CarriedForm carried, Locale locale, Model model) {
        return form(round, RoundsController.carried(carried), List.of(), locale, model);
    }

    private String form(Round.Id round, Optional<RoundForm> typed, List<RoundRules.Fault> faults, Locale locale,
            Model model) {
        model.addAttribute("page", pages.changing(round, typed, faults, locale));
        return "maturity/round-form";
    }

    @PostMapping("/wijzigen")
    @Requires(Permission.MANAGE_ROUNDS)
    String change(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien,
            @RequestParam(defaultValue = "") String vragenlijst, @RequestParam(defaultValue = "") String opent,
            @RequestParam(defaultValue = "") String sluit, Locale locale, Model model) {
        var typed = new RoundForm(String.valueOf(service.round(round).year()), vragenlijst, opent, sluit);
        var deed = service.change(access, round, gezien, typed);
        return deed.isDone() ? to(round, "gewijzigd") : form(round, Optional.of(typed), deed.faults(), locale, model);
    }

    @GetMapping("/openen")
    @Requires(Permission.MANAGE_ROUNDS)
    String opening(@PathVariable Round.Id round, Locale locale, Model model) {
        return confirm(round, "openen", List.of(), locale, model);
    }

    private String confirm(Round.Id round, String deed, List<RoundRules.Fault> faults, Locale locale, Model model) {
        var page = pages.confirming(round, deed, faults, locale);
        model.addAttribute("confirmation", page.confirmation());
        model.addAttribute("round", page.round());
        model.addAttribute("errors", page.errors());
        return "maturity/round-confirm";
    }

    @PostMapping("/openen")
    @Requires(Permission.MANAGE_ROUNDS)
    String open(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien,
            Locale locale, Model model) {
        var deed = service.open(access, round, gezien);
        return deed.isDone() ? to(round, "geopend") : confirm(round, "openen", deed.faults(), locale, model);
    }

    @GetMapping("/sluiten")
    @Requires(Permission.MANAGE_ROUNDS)
    String closing(@PathVariable Round.Id round, Locale locale, Model model) {
        return confirm(round, "sluiten", List.of(), locale, model);
    }

    @PostMapping("/sluiten")
    @Requires(Permission.MANAGE_ROUNDS)
    String close(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien,
            Locale locale, Model model) {
        var deed = service.close(access, round, gezien);
        return deed.isDone() ? to(round, "gesloten") : confirm(round, "sluiten", deed.faults(), locale, model);
    }

    @GetMapping("/heropenen")
    @Requires(Permission.MANAGE_ROUNDS)
    String reopening(@PathVariable Round.Id round, Locale locale, Model model) {
        return confirm(round, "heropenen", List.of(), locale, model);
    }

    @PostMapping("/heropenen")
    @Requires(Permission.MANAGE_ROUNDS)
    String reopen(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien,
            Locale locale, Model model) {
        var deed = service.reopen(access, round, gezien);
        return deed.isDone() ? to(round, "heropend") : confirm(round, "heropenen", deed.faults(), locale, model);
    }

    @GetMapping("/schrappen")
    @Requires(Permission.MANAGE_ROUNDS)
    String dropping(@PathVariable Round.Id round, Locale locale, Model model) {
        return confirm(round, "schrappen", List.of(), locale, model);
    }

    @PostMapping("/schrappen")
    @Requires(Permission.MANAGE_ROUNDS)
    String drop(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien,
            Locale locale, Model model) {
        var deed = service.drop(access, round, gezien);
        return deed.isDone()
                ? "redirect:%s?geschrapt".formatted(RoundsController.PATH)
                : confirm(round, "schrappen", deed.faults(), locale, model);
    }

    private static String to(Round.Id round, String said) {
        return "redirect:%s/%s?%s".formatted(RoundsController.PATH, round, said);
    }
}
