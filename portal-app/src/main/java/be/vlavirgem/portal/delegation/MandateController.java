package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For which authorities the own body works, who does it, and giving it back. */
@Controller
@RequestMapping(MandateController.PATH)
class MandateController {

    static final String PATH = "/werken-voor";

    private final MandatePages pages;
    private final Mandates mandates;

    MandateController(MandatePages pages, Mandates mandates) {
        this.pages = pages;
        this.mandates = mandates;
    }

    @GetMapping
    @Requires(Permission.NAME_DELEGATES)
    String mandates(Access access, Locale locale, Model model) {
        model.addAttribute("lines", pages.lines(access, locale));
        return "portal/mandates";
    }

    @GetMapping("/{mandate}")
    @Requires(Permission.NAME_DELEGATES)
    String mandate(Access access, @PathVariable MandateId mandate, Locale locale, Model model) {
        model.addAttribute("page", pages.sheet(access, mandate, locale));
        return "portal/mandate";
    }

    @PostMapping("/{mandate}/mensen")
    @Requires(Permission.NAME_DELEGATES)
    String name(Access access, @PathVariable MandateId mandate,
            @RequestParam(name = "persoon", required = false, defaultValue = "") List<String> people) {
        var wished = people.stream().flatMap(text -> PersonId.parse(text).stream()).toList();
        mandates.name(access, pages.found(access, mandate), wished);
        return "redirect:%s/%s?bewaard".formatted(PATH, mandate);
    }

    @GetMapping("/{mandate}/teruggeven")
    @Requires(Permission.NAME_DELEGATES)
    String askToHandBack(Access access, @PathVariable MandateId mandate, Locale locale, Model model) {
        model.addAttribute("withdrawal", pages.returning(access, mandate, locale));
        return "portal/confirm";
    }

    @PostMapping("/{mandate}/teruggeven")
    @Requires(Permission.NAME_DELEGATES)
    String handBack(Access access, @PathVariable MandateId mandate) {
        mandates.handBack(access, pages.found(access, mandate));
        return "redirect:%s?teruggegeven".formatted(PATH);
    }
}
