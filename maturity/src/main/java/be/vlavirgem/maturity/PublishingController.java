package be.vlavirgem.maturity;

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
@RequestMapping(QuestionnaireController.PATH + "/{version}")
class PublishingController {

    private final PublishingPages pages;

    PublishingController(PublishingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/verschil")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String difference(@PathVariable QuestionnaireVersion.Id version, Locale locale, Model model) {
        model.addAttribute("page", pages.of(version, locale));
        return "maturity/draft-difference";
    }

    @GetMapping("/publiceren")
    @Requires(Permission.PUBLISH_QUESTIONNAIRE)
    String confirm(@PathVariable QuestionnaireVersion.Id version, Locale locale, Model model) {
        return confirm(version, "", List.of(), locale, model);
    }

    private String confirm(QuestionnaireVersion.Id version, String day, List<Mistake> errors, Locale locale,
            Model model) {
        model.addAttribute("page", pages.of(version, locale));
        model.addAttribute("day", day);
        model.addAttribute("errors", errors);
        model.addAttribute("wrongDay", Mistake.at(PublishingPages.DAY, errors));
        return "maturity/draft-publish";
    }

    /** Only what was shown: a version that changed meanwhile is shown again. */
    @PostMapping("/publiceren")
    @Requires(Permission.PUBLISH_QUESTIONNAIRE)
    String publish(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam(defaultValue = "-1") String revisie, Locale locale, Model model) {
        var number = pages.publish(access, version, revisie);
        return number.isPresent()
                ? "redirect:/beheer/vragenlijsten?gepubliceerd=" + number.get()
                : confirm(version, "", List.of(pages.changedMeanwhile(locale)), locale, model);
    }

    @PostMapping("/inplannen")
    @Requires(Permission.PUBLISH_QUESTIONNAIRE)
    String schedule(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam(defaultValue = "-1") String revisie, @RequestParam(defaultValue = "") String dag,
            Locale locale, Model model) {
        return pages.schedule(access, version, revisie, dag, locale)
                .map(fault -> confirm(version, dag, List.of(fault), locale, model))
                .orElseGet(() -> "redirect:%s/%s?ingepland".formatted(QuestionnaireController.PATH, version));
    }

    @PostMapping("/planning-terug")
    @Requires(Permission.PUBLISH_QUESTIONNAIRE)
    String unschedule(Access access, @PathVariable QuestionnaireVersion.Id version) {
        pages.unschedule(access, version);
        return "redirect:%s/%s?teruggenomen".formatted(QuestionnaireController.PATH, version);
    }
}
