package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A version of the questionnaire: its chapters, a page for each of them, and their order. */
@Controller
@RequestMapping(QuestionnaireController.PATH + "/{version}")
class OutlineController {

    private final QuestionnaireService service;
    private final QuestionnairePages pages;

    OutlineController(QuestionnaireService service, QuestionnairePages pages) {
        this.service = service;
        this.pages = pages;
    }

    /** Where a chapter or a question stands, with what is told there. */
    static String at(QuestionnaireVersion.Id version, String code, String told) {
        return "redirect:%s/%s/hoofdstukken/%s/vragen?%s=%s".formatted(QuestionnaireController.PATH, version,
                code.substring(0, 3), told, code);
    }

    @GetMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String version(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam(defaultValue = "") String zoek, Locale locale, Model model) {
        var outlined = pages.outline(version, zoek, locale);
        model.addAttribute("version", outlined.version());
        model.addAttribute("outline", outlined.outline());
        model.addAttribute("looked", zoek);
        model.addAttribute("mayPublish", access.may(Permission.PUBLISH_QUESTIONNAIRE));
        return "maturity/questionnaire";
    }

    @GetMapping("/hoofdstukken/{chapter}/vragen")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String chapter(@PathVariable QuestionnaireVersion.Id version, @PathVariable String chapter, Locale locale,
            Model model) {
        var words = pages.words(locale);
        var found = service.version(version);
        var questionnaire = pages.questionnaire(found);
        var known = questionnaire.chapter(chapter).orElseThrow(NotFoundException::new);
        model.addAttribute("version", pages.view(found, words));
        model.addAttribute("chapter", ChapterOutline.of(questionnaire, known, pages.english(questionnaire), words));
        return "maturity/questionnaire-chapter";
    }

    /** One place up or down; the page comes back with the focus on what was moved (so without a place in the address, which would take it). */
    @PostMapping("/volgorde")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String order(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam(defaultValue = "") String wat, @RequestParam(defaultValue = "") String naar) {
        var by = naar.equals("op") ? -1 : 1;
        var outcome = service.change(access, version, wat,
                now -> shifted(now, wat, by).<QuestionnaireService.Step>map(QuestionnaireService.Step.Next::new)
                        .orElseGet(QuestionnaireService.Step.Clash::new));
        return switch (outcome) {
            case QuestionnaireService.Outcome.Kept _ ->
                shown(version, wat, "verplaatst") + "&naar=" + (by < 0 ? "op" : "neer");
            case QuestionnaireService.Outcome.Refused _ -> shown(version, wat, "voorwaarde");
            default -> "redirect:%s/%s".formatted(QuestionnaireController.PATH, version);
        };
    }

    /** A chapter is moved on the page of the version, a question on that of its chapter. */
    private static String shown(QuestionnaireVersion.Id version, String code, String told) {
        return CodeForm.CHAPTER.fits(code)
                ? "redirect:%s/%s?%s=%s".formatted(QuestionnaireController.PATH, version, told, code)
                : at(version, code, told);
    }

    /** Empty for a code that is not there. */
    private static Optional<Questionnaire> shifted(Questionnaire now, String code, int by) {
        var edits = new QuestionnaireEdits(now);
        return now.chapter(code).isPresent()
                ? Optional.of(edits.shiftChapter(code, by))
                : edits.chapterOf(code).map(_ -> edits.shift(code, by));
    }
}
