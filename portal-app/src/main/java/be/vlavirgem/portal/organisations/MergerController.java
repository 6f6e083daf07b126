package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.portal.organisations.MergerDesk.Outcome;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Authorities that merge: who with whom, what will happen, and the merger itself. */
@Controller
@RequestMapping(OrganisationList.PATH + "/{organisation}/fusie")
class MergerController {

    private static final String FORM = "portal/merger";

    private final MergerDesk desk;

    MergerController(MergerDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.KEEP_ORGANISATIONS)
    String form(@PathVariable OrganisationId organisation, @ModelAttribute MergerForm form, CarriedForm carried,
            Locale locale, Model model) {
        model.addAttribute("page",
                desk.form(organisation, carried.isEmpty() ? form : MergerForm.of(carried), locale));
        return FORM;
    }

    @GetMapping("/nakijken")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String look(@PathVariable OrganisationId organisation, @ModelAttribute MergerForm form, Locale locale,
            Model model) {
        return show(organisation, desk.look(organisation, form, locale), model);
    }

    @PostMapping
    @Requires(Permission.KEEP_ORGANISATIONS)
    String merge(Access access, @PathVariable OrganisationId organisation, @ModelAttribute MergerForm form,
            Locale locale, Model model) {
        return show(organisation, desk.merge(access, organisation, form, locale), model);
    }

    @PostMapping("/annuleren")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String cancel(Access access, @PathVariable OrganisationId organisation) {
        return "redirect:%s?%s".formatted(KeepingDesk.path(organisation),
                desk.cancel(access, organisation) ? "geannuleerd" : "niet-geannuleerd");
    }

    @PostMapping("/afwerken")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String finish(Access access, @PathVariable OrganisationId organisation) {
        return desk.finish(access, organisation)
                .map(job -> "redirect:/opdrachten/" + job)
                .orElse("redirect:" + KeepingDesk.path(organisation));
    }

    private static String show(OrganisationId organisation, Outcome outcome, Model model) {
        return switch (outcome) {
            case Outcome.Mend(var page) -> {
                model.addAttribute("page", page);
                yield FORM;
            }
            case Outcome.Look(var page) -> {
                model.addAttribute("page", page);
                yield "portal/merger-look";
            }
            case Outcome.Announced() -> "redirect:" + KeepingDesk.path(organisation) + "?aangekondigd";
            case Outcome.Started(var job) -> "redirect:/opdrachten/" + job;
        };
    }
}
