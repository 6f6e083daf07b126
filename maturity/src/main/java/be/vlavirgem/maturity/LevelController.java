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

/** The title of a draft, and what its levels are called and mean. */
@Controller
@RequestMapping(QuestionnaireController.PATH + "/{version}/niveaus")
class LevelController {

    private final LevelEditor editor;

    LevelController(LevelEditor editor) {
        this.editor = editor;
    }

    @GetMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String levels(@PathVariable QuestionnaireVersion.Id version, CarriedForm carried, Locale locale, Model model) {
        return show(editor.page(version, FormFields.of(carried), locale), model);
    }

    @PostMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String keep(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        return editor.keep(access, version, FormFields.of(fields), locale)
                .map(page -> show(page, model))
                .orElseGet(() -> "redirect:%s/%s?niveaus".formatted(QuestionnaireController.PATH, version));
    }

    private static String show(LevelEditor.Page page, Model model) {
        if (!page.version().isDraft()) {
            return "redirect:%s/%s?gesloten".formatted(QuestionnaireController.PATH, page.version().id());
        }
        model.addAttribute("page", page);
        return "maturity/draft-levels";
    }
}
