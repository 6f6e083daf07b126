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

/** What a chapter of a draft says itself; taking a chapter or a question away, or a question to another chapter, after a confirmation. */
@Controller
@RequestMapping(QuestionnaireController.PATH + "/{version}")
class DraftController {

    private final DraftEditor editor;

    DraftController(DraftEditor editor) {
        this.editor = editor;
    }

    @GetMapping("/hoofdstukken/{chapter}")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String chapter(@PathVariable QuestionnaireVersion.Id version, @PathVariable String chapter, CarriedForm carried,
            Locale locale, Model model) {
        return show(editor.chapter(version, chapter, FormFields.of(carried), locale), version, model);
    }

    @PostMapping("/hoofdstukken/{chapter}")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String keep(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String chapter,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        return show(editor.keep(access, version, chapter, FormFields.of(fields), locale), version, model);
    }

    @GetMapping("/onderdelen/{part}/schrappen")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String removal(@PathVariable QuestionnaireVersion.Id version, @PathVariable String part, Locale locale,
            Model model) {
        return show(editor.removal(version, part, locale), version, model);
    }

    @PostMapping("/onderdelen/{part}/schrappen")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String remove(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String part,
            @RequestParam(defaultValue = "") String gezien, Locale locale, Model model) {
        return show(editor.remove(access, version, part, gezien, locale), version, model);
    }

    @GetMapping("/vragen/{question}/verhuizen")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String move(@PathVariable QuestionnaireVersion.Id version, @PathVariable String question, Locale locale,
            Model model) {
        return show(editor.removal(version, question, locale).moving(), version, model);
    }

    @PostMapping("/vragen/{question}/verhuizen")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String moveTo(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String question,
            @RequestParam(defaultValue = "") String naar, Locale locale, Model model) {
        return show(editor.move(access, version, question, naar, locale), version, model);
    }

    private static String show(DraftEditor.Shown shown, QuestionnaireVersion.Id version, Model model) {
        return switch (shown) {
            case DraftEditor.Shown.Done(String told, String code) -> told.equals("geschrapt")
                    && CodeForm.CHAPTER.fits(code)
                            ? "redirect:%s/%s?geschrapt=%s".formatted(QuestionnaireController.PATH, version, code)
                            : OutlineController.at(version, code, told);
            case DraftEditor.Shown.Closed _ ->
                "redirect:%s/%s?gesloten".formatted(QuestionnaireController.PATH, version);
            case DraftEditor.Shown.Page page -> {
                model.addAttribute("page", page);
                yield "maturity/draft-" + page.view();
            }
        };
    }
}
