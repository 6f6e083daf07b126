package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries a version of the questionnaire out as a municipality would see it; the chapter is the very page of a measurement. */
@Controller
@RequestMapping(QuestionnaireController.PATH + "/{version}/proef")
class TrialController {

    private final TrialService trials;
    private final QuestionnairePages pages;
    private final QuestionnaireService service;

    TrialController(TrialService trials, QuestionnairePages pages, QuestionnaireService service) {
        this.trials = trials;
        this.pages = pages;
        this.service = service;
    }

    /** As whom; an answer leads on. */
    @GetMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String choose(@PathVariable QuestionnaireVersion.Id version, @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String inwoners, Locale locale, Model model) {
        var size = inwoners.replaceAll("[. ]", "");
        var trial = Trial.of(size.isEmpty() ? soort : soort + "-" + size);
        if (trial.isPresent()) {
            return "redirect:" + base(version, trial.get());
        }
        model.addAttribute("version", pages.view(service.version(version), pages.words(locale)));
        model.addAttribute("type", soort);
        model.addAttribute("inhabitants", inwoners);
        model.addAttribute("refused", !soort.isEmpty());
        return "maturity/trial-choice";
    }

    @GetMapping("/{respondent}")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String overview(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String respondent,
            Locale locale, Model model) {
        var trial = trial(respondent);
        var seen = trials.seen(access, version, trial);
        var words = pages.words(locale);
        model.addAttribute("version",
                VersionView.of(seen.version().content(), seen.sheet().questionnaire().title(), words));
        model.addAttribute("trial", trial);
        model.addAttribute("page",
                MeasurementPages.page(seen.sheet().in(locale), access, seen.hints(), TeamView.NONE, words));
        return "maturity/trial";
    }

    @PostMapping("/{respondent}/leegmaken")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String clear(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String respondent) {
        var trial = trial(respondent);
        trials.clear(access, version, trial);
        return "redirect:" + base(version, trial) + "?leeg";
    }

    @GetMapping("/{respondent}/hoofdstukken/{chapter}")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String chapter(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String respondent,
            @PathVariable String chapter, CarriedForm carried, Locale locale, Model model) {
        var trial = trial(respondent);
        var seen = trials.seen(access, version, trial);
        var sheet = seen.sheet().in(locale);
        var known = sheet.chapter(chapter);
        var views = views(sheet, seen.hints(), access, locale);
        model.addAttribute("page", ChapterPage.ofTrial(base(version, trial), sheet, known,
                views.page(known, carried), !carried.isEmpty(), views.words()));
        return "maturity/chapter";
    }

    @PostMapping("/{respondent}/hoofdstukken/{chapter}")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String save(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String respondent,
            @PathVariable String chapter, @RequestParam MultiValueMap<String, String> fields, Locale locale,
            Model model) {
        var trial = trial(respondent);
        var saving = trials.save(access, version, trial, chapter, FormFields.of(fields));
        if (saving.isComplete()) {
            return "redirect:%s/hoofdstukken/%s?bewaard".formatted(base(version, trial),
                    saving.sheet().chapter(chapter).code());
        }
        model.addAttribute("page", after(access, base(version, trial), saving, chapter, locale));
        return "maturity/chapter";
    }

    @PostMapping(path = "/{respondent}/hoofdstukken/{chapter}", headers = "HX-Request")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String saveOne(Access access, @PathVariable QuestionnaireVersion.Id version, @PathVariable String respondent,
            @PathVariable String chapter, @RequestParam MultiValueMap<String, String> fields, Locale locale,
            Model model, HttpServletResponse response) {
        var trial = trial(respondent);
        var saving = trials.save(access, version, trial, chapter, FormFields.of(fields));
        var page = after(access, base(version, trial), saving, chapter, locale);
        model.addAttribute("page", page);
        model.addAttribute("swaps", ChapterPages.swaps(page, fields.keySet()));
        saving.acknowledgement().writeTo(response);
        return "maturity/chapter :: saved";
    }

    private ChapterPage after(Access access, String base, Saving saving, String chapter, Locale locale) {
        var sheet = saving.sheet().in(locale);
        var known = sheet.chapter(chapter);
        var views = views(sheet, trials.hints(sheet), access, locale);
        return ChapterPage.ofTrial(base, sheet, known, views.after(known, saving), false, views.words());
    }

    private QuestionViews views(Sheet sheet, Hints hints, Access access, Locale locale) {
        return new QuestionViews(sheet, pages.words(locale), access, hints);
    }

    private static Trial trial(String respondent) {
        return Trial.of(respondent).orElseThrow(NotFoundException::new);
    }

    private static String base(QuestionnaireVersion.Id version, Trial trial) {
        return "%s/%s/proef/%s".formatted(QuestionnaireController.PATH, version, trial);
    }
}
