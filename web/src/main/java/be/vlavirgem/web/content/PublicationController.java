package be.vlavirgem.web.content;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.Mistake;
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

/** What a version changes, and its publication: now, or on a day that can be taken back. */
@Controller
@RequestMapping(ContentController.PATH + "/{version}")
class PublicationController {

    private final PublicationPages pages;

    PublicationController(PublicationPages pages) {
        this.pages = pages;
    }

    @GetMapping("/verschil")
    @Requires(Permission.EDIT_CONTENT)
    String difference(@PathVariable KeptVersion version, Locale locale, Model model) {
        model.addAttribute("page", pages.of(version, locale));
        return "web/content/difference";
    }

    @GetMapping("/publiceren")
    @Requires(Permission.PUBLISH_CONTENT)
    String confirm(@PathVariable KeptVersion version, Locale locale, Model model) {
        return confirm(version, "", List.of(), locale, model);
    }

    private String confirm(KeptVersion version, String day, List<Mistake> errors, Locale locale, Model model) {
        model.addAttribute("page", pages.of(version, locale));
        model.addAttribute("day", day);
        model.addAttribute("errors", errors);
        model.addAttribute("wrongDay", Mistake.at(PublicationPages.DAY, errors));
        return "web/content/publish";
    }

    /** Only what was shown: a version that changed meanwhile is shown again. */
    @PostMapping("/publiceren")
    @Requires(Permission.PUBLISH_CONTENT)
    String publish(Access access, @PathVariable KeptVersion version, @RequestParam(defaultValue = "-1") String revisie,
            Locale locale, Model model) {
        var errors = pages.publish(access, version, revisie, locale);
        return errors.isEmpty()
                ? "redirect:%s/%s?gepubliceerd".formatted(ContentController.PATH, version)
                : confirm(version, "", errors, locale, model);
    }

    @PostMapping("/inplannen")
    @Requires(Permission.PUBLISH_CONTENT)
    String schedule(Access access, @PathVariable KeptVersion version, @RequestParam(defaultValue = "-1") String revisie,
            @RequestParam(defaultValue = "") String dag, Locale locale, Model model) {
        var errors = pages.schedule(access, version, revisie, dag, locale);
        return errors.isEmpty()
                ? "redirect:%s/%s?ingepland".formatted(ContentController.PATH, version)
                : confirm(version, dag, errors, locale, model);
    }

    @PostMapping("/planning-terug")
    @Requires(Permission.PUBLISH_CONTENT)
    String unschedule(Access access, @PathVariable KeptVersion version) {
        pages.unschedule(access, version);
        return "redirect:%s/%s?teruggenomen".formatted(ContentController.PATH, version);
    }
}
