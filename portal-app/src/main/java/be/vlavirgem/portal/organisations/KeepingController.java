package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting an organisation, ending it, and keeping what is connected to it. */
@Controller
@RequestMapping(OrganisationList.PATH + "/{organisation}")
class KeepingController {

    private static final String CORRECT = "portal/organisation-correct";
    private static final String END = "portal/organisation-end";
    private static final String CONNECT = "portal/organisation-connect";

    private final KeepingDesk desk;
    private final EntityDesk entities;

    KeepingController(KeepingDesk desk, EntityDesk entities) {
        this.desk = desk;
        this.entities = entities;
    }

    @GetMapping("/wijzigen")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String correction(@PathVariable OrganisationId organisation, CarriedForm carried, Model model) {
        return show(CORRECT, desk.correction(organisation, carried), model);
    }

    @PostMapping("/wijzigen")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String correct(Access access, @PathVariable OrganisationId organisation, @ModelAttribute CorrectionForm form,
            Locale locale, Model model) {
        return again(CORRECT, desk.correct(access, organisation, form, locale), organisation, "gewijzigd", model);
    }

    @GetMapping("/einde")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String ending(@PathVariable OrganisationId organisation, CarriedForm carried, Model model) {
        return show(END, desk.ending(organisation, carried), model);
    }

    @PostMapping("/einde")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String end(Access access, @PathVariable OrganisationId organisation, @ModelAttribute EndForm form, Locale locale,
            Model model) {
        return again(END, desk.end(access, organisation, form, locale), organisation, "beeindigd", model);
    }

    @PostMapping("/einde/terug")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String resume(Access access, @PathVariable OrganisationId organisation) {
        return said(organisation, switch (desk.resume(access, organisation)) {
            case DONE -> "hervat";
            case REFUSED -> "niet-hervat";
            case TAKEN -> "nis-bezet";
        });
    }

    @GetMapping("/entiteiten")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String connecting(@PathVariable OrganisationId organisation, CarriedForm carried, Locale locale, Model model) {
        return show(CONNECT, entities.connecting(organisation, carried, locale), model);
    }

    @PostMapping("/entiteiten")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String connect(Access access, @PathVariable OrganisationId organisation, @ModelAttribute EntityForm form,
            Locale locale, Model model) {
        return again(CONNECT, entities.connect(access, organisation, form, locale), organisation, "gewijzigd", model);
    }

    @PostMapping("/entiteiten/weg")
    @Requires(Permission.KEEP_ORGANISATIONS)
    String disconnect(Access access, @PathVariable OrganisationId organisation,
            @RequestParam(name = "entiteit", defaultValue = "") String entity) {
        entities.disconnect(access, organisation, entity);
        return said(organisation, "gewijzigd");
    }

    private static String show(String view, KeepingPage<?> page, Model model) {
        model.addAttribute("page", page);
        return view;
    }

    private static String again(String view, Optional<? extends KeepingPage<?>> page, OrganisationId organisation,
            String done, Model model) {
        return page.isPresent() ? show(view, page.get(), model) : said(organisation, done);
    }

    private static String said(OrganisationId organisation, String what) {
        return "redirect:%s?%s".formatted(KeepingDesk.path(organisation), what);
    }
}
