package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.portal.delegation.GrantDesk.Outcome;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who works for the own authority, and letting another body do so. */
@Controller
@RequestMapping(DelegationController.PATH)
class DelegationController {

    static final String PATH = "/delegaties";
    private static final String FORM = "portal/delegation-new";

    private final DelegationPages pages;
    private final GrantDesk desk;

    DelegationController(DelegationPages pages, GrantDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.MANAGE_DELEGATIONS)
    String delegations(Access access, Locale locale, Model model) {
        model.addAttribute("lines", pages.lines(access, locale));
        return "portal/delegations";
    }

    @GetMapping("/nieuw")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String form(CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", desk.form(carried, locale));
        return FORM;
    }

    @PostMapping("/nieuw")
    @Requires(Permission.MANAGE_DELEGATIONS)
    String grant(Access access, @ModelAttribute GrantForm form, Locale locale, Model model) {
        return switch (desk.grant(access, form, locale)) {
            case Outcome.Granted(var made) -> "redirect:%s/%s?gegeven".formatted(PATH, made.id());
            case Outcome.Refused(var page) -> {
                model.addAttribute("page", page);
                yield FORM;
            }
        };
    }
}
