package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a chapter: saved whole by its button, or each answer by itself as it is given, through the same handler. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/hoofdstukken/{chapter}")
class ChapterController {

    private final ChapterPages pages;
    private final AnswerService answers;

    ChapterController(ChapterPages pages, AnswerService answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String page(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            CarriedForm carried,
            Locale locale, Model model) {
        var opened = pages.open(access, measurement, chapter, carried, locale);
        model.addAttribute("page", opened.page());
        return around(opened.around(), model);
    }

    @PostMapping
    @Requires(Permission.ANSWER_MEASUREMENT)
    String save(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var saving = answers.save(access, measurement, chapter, FormFields.of(fields));
        if (saving.isComplete()) {
            return "redirect:/maturiteit/metingen/%s/hoofdstukken/%s?bewaard".formatted(measurement, chapter);
        }
        var page = pages.after(access, chapter, saving, locale);
        model.addAttribute("page", page);
        return around(pages.around(access, measurement, chapter, page.readOnly() != null, locale), model);
    }

    /** What stands around the answers: who was asked for them, proof, and what colleagues say. */
    private static String around(ChapterPages.Around around, Model model) {
        model.addAttribute("team", around.team());
        model.addAttribute("proofs", around.proofs());
        model.addAttribute("comments", around.comments());
        model.addAttribute("corrections", around.corrections());
        model.addAttribute("guests", around.guests());
        return "maturity/chapter";
    }

    @PostMapping(headers = "HX-Request")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String saveOne(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model,
            HttpServletResponse response) {
        var saving = answers.save(access, measurement, chapter, FormFields.of(fields));
        var page = pages.after(access, chapter, saving, locale);
        model.addAttribute("page", page);
        model.addAttribute("swaps", ChapterPages.swaps(page, fields.keySet()));
        saving.acknowledgement().writeTo(response);
        return "maturity/chapter :: saved";
    }

    @PostMapping("/overnemen")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String takeOver(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @RequestParam(name = "anders", defaultValue = "") List<String> except) {
        answers.takeOver(access, measurement, chapter, Set.copyOf(except));
        return "redirect:/maturiteit/metingen/%s/hoofdstukken/%s?overgenomen".formatted(measurement, chapter);
    }
}
