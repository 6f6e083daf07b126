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

/** The form of a question in a draft, new or not; its own buttons show the form again without keeping it. */
@Controller
@RequestMapping(QuestionnaireController.PATH + "/{version}")
class QuestionEditorController {

    private final QuestionEditor editor;

    QuestionEditorController(QuestionEditor editor) {
        this.editor = editor;
    }

    @GetMapping("/vragen/{question}")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String question(@PathVariable QuestionnaireVersion.Id version, @PathVariable String question, CarriedForm carried,
            Locale locale, Model model) {
        return show(editor.page(version, question, FormFields.of(carried), locale), model);
    }

    @PostMapping("/vragen/{question}")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String keep(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String question,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var form = FormFields.of(fields);
        return form.has("doe")
                ? show(editor.after(version, question, form, form.first("doe"), locale), model)
                : go(editor.keep(access, version, question, form, locale), version, model);
    }

    @GetMapping("/hoofdstukken/{chapter}/vraag-erbij")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String empty(@PathVariable QuestionnaireVersion.Id version, @PathVariable String chapter, CarriedForm carried,
            Locale locale, Model model) {
        return show(editor.empty(version, chapter, FormFields.of(carried), "", locale), model);
    }

    @PostMapping("/hoofdstukken/{chapter}/vraag-erbij")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String add(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String chapter,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var form = FormFields.of(fields);
        return form.has("doe")
                ? show(editor.empty(version, chapter, form, form.first("doe"), locale), model)
                : go(editor.add(access, version, chapter, form, locale), version, model);
    }

    @GetMapping("/hoofdstuk-erbij")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String emptyChapter(@PathVariable QuestionnaireVersion.Id version, CarriedForm carried, Locale locale,
            Model model) {
        return show(editor.emptyChapter(version, FormFields.of(carried), "", locale), model);
    }

    @PostMapping("/hoofdstuk-erbij")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String addChapter(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var form = FormFields.of(fields);
        return form.has("doe")
                ? show(editor.emptyChapter(version, form, form.first("doe"), locale), model)
                : go(editor.addChapter(access, version, form, locale), version, model);
    }

    private static String show(QuestionPage page, Model model) {
        if (!page.version().isDraft()) {
            return "redirect:%s/%s?gesloten".formatted(QuestionnaireController.PATH, page.version().id());
        }
        model.addAttribute("page", page);
        return "maturity/question-edit";
    }

    private static String go(QuestionEditor.Kept kept, QuestionnaireVersion.Id version, Model model) {
        return switch (kept) {
            case QuestionEditor.Kept.At(String code) -> OutlineController.at(version, code, "bewaard");
            case QuestionEditor.Kept.Again(QuestionPage page) -> show(page, model);
            case QuestionEditor.Kept.Closed _ ->
                "redirect:%s/%s?gesloten".formatted(QuestionnaireController.PATH, version);
        };
    }
}
