package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a chapter: saved whole by its button, or each answer by itself as it is given, through the same handler. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/hoofdstukken/{chapter}")
class ChapterController {

    private final MeasurementService service;
    private final AnswerService answers;
    private final MessageSource messages;

    ChapterController(MeasurementService service, AnswerService answers, MessageSource messages) {
        this.service = service;
        this.answers = answers;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String page(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            CarriedForm carried,
            Locale locale, Model model) {
        var sheet = service.sheet(measurement);
        var known = sheet.chapter(chapter);
        var questions = new QuestionViews(sheet, new Words(messages, locale), access).page(known, carried);
        model.addAttribute("page",
                ChapterPage.of(sheet, known, questions, sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT),
                        !carried.isEmpty()));
        return "maturity/chapter";
    }

    @PostMapping
    @Requires(Permission.ANSWER_MEASUREMENT)
    String save(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @RequestParam Map<String, String> fields, Locale locale, Model model) {
        var saving = answers.save(access, measurement, chapter, fields);
        if (saving.isComplete()) {
            return "redirect:/maturiteit/metingen/%s/hoofdstukken/%s?bewaard".formatted(measurement, chapter);
        }
        show(access, chapter, saving, locale, model);
        return "maturity/chapter";
    }

    @PostMapping(headers = "HX-Request")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String saveOne(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @RequestParam Map<String, String> fields, Locale locale, Model model, HttpServletResponse response) {
        var saving = answers.save(access, measurement, chapter, fields);
        var page = show(access, chapter, saving, locale, model);
        var answered = page.questions()
                .stream()
                .filter(question -> fields.containsKey(question.versionName()))
                .toList();
        model.addAttribute("answered", answered);
        model.addAttribute("whole", answered.stream()
                .anyMatch(question -> question.error() != null || fields.containsKey("fout." + question.name())));
        Acknowledgement.of(saving).writeTo(response);
        return "maturity/chapter :: saved";
    }

    private ChapterPage show(Access access, String chapter, Saving saving, Locale locale, Model model) {
        var sheet = saving.sheet();
        var known = sheet.chapter(chapter);
        var questions = new QuestionViews(sheet, new Words(messages, locale), access).after(known, saving);
        var page = ChapterPage.of(sheet, known, questions, sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT),
                false);
        model.addAttribute("page", page);
        return page;
    }
}
