package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The English beside the Dutch of a question, a chapter, or the questionnaire itself. */
@Controller
@RequestMapping(QuestionnaireController.PATH + "/{version}/engels/{part}")
class EnglishController {

    private final EnglishPages pages;

    EnglishController(EnglishPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String page(@PathVariable QuestionnaireVersion.Id version, @PathVariable String part, CarriedForm carried,
            Locale locale, Model model) {
        model.addAttribute("page", pages.of(version, part, FormFields.of(carried), locale));
        return "maturity/draft-english";
    }

    @PostMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String keep(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String part,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale, Model model) {
        var known = pages.known(version, part);
        var outcome = pages.keep(access, version, known, FormFields.of(fields));
        var errors = pages.errors(outcome, locale);
        if (outcome instanceof QuestionnaireService.Outcome.Conflict || !errors.isEmpty()) {
            model.addAttribute("page", pages.of(version, known, FormFields.of(fields), locale));
            model.addAttribute("errors", errors);
            return "maturity/draft-english";
        }
        return "redirect:%s/%s%s".formatted(QuestionnaireController.PATH, version,
                outcome instanceof QuestionnaireService.Outcome.Kept ? "/engels/" + known + "?bewaard" : "?gesloten");
    }
}
