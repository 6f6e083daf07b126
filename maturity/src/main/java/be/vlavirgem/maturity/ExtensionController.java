package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives everybody or one organisation longer in a round, and takes that back. */
@Controller
@RequestMapping(RoundsController.PATH + "/{round}")
class ExtensionController {

    private final RoundService service;
    private final RoundPages pages;
    private final MessageSource messages;

    ExtensionController(RoundService service, RoundPages pages, MessageSource messages) {
        this.service = service;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/verlengen")
    @Requires(Permission.MANAGE_ROUNDS)
    String extending(@PathVariable Round.Id round, @RequestParam(defaultValue = "") String wie, CarriedForm carried,
            Locale locale, Model model) {
        var typed = new ExtensionForm(carried.value("wie").orElse(wie), carried.value("tot").orElse(""),
                carried.value("reden").orElse(""));
        return form(round, typed, List.of(), locale, model);
    }

    private String form(Round.Id round, ExtensionForm typed, List<RoundRules.Fault> faults, Locale locale,
            Model model) {
        model.addAttribute("page", pages.extending(round, typed, faults, locale));
        return "maturity/round-extend";
    }

    @PostMapping("/verlengen")
    @Requires(Permission.MANAGE_ROUNDS)
    String extend(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien,
            @RequestParam(defaultValue = "") String wie, @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") String reden, Locale locale, Model model) {
        var typed = new ExtensionForm(wie, tot, reden);
        var deed = service.extend(access, round, gezien, typed);
        return deed.isDone()
                ? "redirect:%s/%s?verlengd".formatted(RoundsController.PATH, round)
                : form(round, typed, deed.faults(), locale, model);
    }

    @GetMapping("/verlengingen/{organisation}/terug")
    @Requires(Permission.MANAGE_ROUNDS)
    String takingBack(@PathVariable Round.Id round, @PathVariable OrganisationId organisation, Locale locale,
            Model model) {
        return ask(round, organisation, List.of(), locale, model);
    }

    private String ask(Round.Id round, OrganisationId organisation, List<RoundRules.Fault> faults, Locale locale,
            Model model) {
        var asked = pages.takingBack(round, organisation, faults, locale);
        if (asked.isEmpty()) {
            return "redirect:%s/%s?niet-verlengd".formatted(RoundsController.PATH, round);
        }
        model.addAttribute("round", asked.get().round());
        model.addAttribute("confirmation", asked.get().confirmation());
        model.addAttribute("errors", asked.get().errors());
        return "maturity/round-confirm";
    }

    @PostMapping("/verlengingen/{organisation}/terug")
    @Requires(Permission.MANAGE_ROUNDS)
    String takeBack(Access access, @PathVariable Round.Id round, @PathVariable OrganisationId organisation,
            @RequestParam(defaultValue = "-1") int gezien, Locale locale, Model model) {
        var deed = service.takeBack(access, round, organisation, gezien,
                messages.getMessage("maturity.rounds.extension.taken-back", null, locale));
        return deed.isDone()
                ? "redirect:%s/%s?teruggenomen".formatted(RoundsController.PATH, round)
                : ask(round, organisation, deed.faults(), locale, model);
    }
}
