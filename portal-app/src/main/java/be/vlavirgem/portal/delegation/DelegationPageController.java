package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.list.ListAddress;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
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

/** One delegation: who works by it, what they did, how far it goes and until when, and its end. */
@Controller
@RequestMapping(DelegationController.PATH + "/{delegation}")
class DelegationPageController {

    private static final String VIEW = "portal/delegation";

    private final DelegationPages pages;
    private final GrantDesk desk;
    private final Delegating delegating;

    DelegationPageController(DelegationPages pages, GrantDesk desk, Delegating delegating) {
        this.pages = pages;
        this.desk = desk;
        this.delegating = delegating;
    }

    @GetMapping
    @Requires(Permission.MANAGE_DELEGATIONS)
    String delegation(Access access, @PathVariable DelegationId delegation, CarriedForm carried,
            HttpServletRequest request, Locale locale, Model model) {
        var typed = carried.value("tot")
                .map(until -> new GrantForm("", "", carried.value("reikwijdte").orElse(""), until));
        model.addAttribute("page",
                pages.sheet(access, delegation, ListAddress.of(request), typed, List.of(), locale));
        return VIEW;
    }

    @PostMapping("/wijzigen")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String change(Access access, @PathVariable DelegationId delegation, @ModelAttribute GrantForm form,
            @RequestParam(defaultValue = "-1") int gezien, HttpServletRequest request, Locale locale, Model model) {
        var seen = pages.found(access, delegation);
        var mistakes = new ArrayList<Mistake>();
        var terms = GrantForm.terms(desk.reach(form, mistakes, locale), desk.until(form.until(), mistakes, locale));
        terms.flatMap(wanted -> desk.refusal(access, seen.body(), wanted))
                .ifPresent(refusal -> mistakes.add(desk.mistake(refusal, locale)));
        if (seen.version() != gezien) {
            mistakes.add(desk.meanwhile(locale));
        }
        if (mistakes.isEmpty()) {
            return back(seen, "gewijzigd", delegating.change(access, seen, terms.orElseThrow()));
        }
        model.addAttribute("page", pages.sheet(access, delegation, ListAddress.of(request), Optional.of(form),
                mistakes, locale));
        return VIEW;
    }

    @PostMapping("/hernieuwen")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String renew(Access access, @PathVariable DelegationId delegation) {
        var seen = pages.found(access, delegation);
        return back(seen, "hernieuwd", delegating.renew(access, seen));
    }

    @GetMapping("/intrekken")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String askToWithdraw(Access access, @PathVariable DelegationId delegation, Locale locale, Model model) {
        model.addAttribute("withdrawal", pages.withdrawal(access, delegation, locale));
        return "portal/confirm";
    }

    @PostMapping("/intrekken")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String withdraw(Access access, @PathVariable DelegationId delegation) {
        var seen = pages.found(access, delegation);
        return back(seen, "ingetrokken", delegating.withdraw(access, seen));
    }

    @PostMapping("/weigeren")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String refuse(Access access, @PathVariable DelegationId delegation,
            @RequestParam(name = "persoon", defaultValue = "") String person) {
        var seen = pages.found(access, delegation);
        return back(seen, "geweigerd", delegating.refuse(access, seen, person(person)));
    }

    @PostMapping("/toelaten")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String allow(Access access, @PathVariable DelegationId delegation,
            @RequestParam(name = "persoon", defaultValue = "") String person) {
        var seen = pages.found(access, delegation);
        return back(seen, "toegelaten", delegating.allow(access, seen, person(person)));
    }

    private static PersonId person(String text) {
        return PersonId.parse(text).orElseThrow(NotFoundException::new);
    }

    private static String back(Delegation delegation, String said, boolean done) {
        return "redirect:%s/%s?%s".formatted(DelegationController.PATH, delegation.id(), done ? said : "telaat");
    }
}
