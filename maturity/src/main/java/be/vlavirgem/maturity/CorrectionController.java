package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What answers of a closed measurement should have been; said by the administrator of the organisation, read by all of it. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/correcties")
class CorrectionController {

    private final Corrections corrections;
    private final CorrectionPages pages;

    CorrectionController(Corrections corrections, CorrectionPages pages) {
        this.corrections = corrections;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String all(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, measurement, locale));
        return "maturity/corrections";
    }

    @GetMapping("/{question}")
    @Requires(Permission.CORRECT_MEASUREMENT)
    String correcting(Access access, @PathVariable Measurement.Id measurement, @PathVariable String question,
            CarriedForm carried, Locale locale, Model model) {
        return form(access, measurement, question, carried.fields().get("antwoord"), carried.value("reden").orElse(""),
                Optional.empty(), locale, model);
    }

    private String form(Access access, Measurement.Id measurement, String question, @Nullable List<String> given,
            String reason, Optional<Complaint> wrong, Locale locale, Model model) {
        return pages.form(access, measurement, question, given, reason, wrong, locale).map(form -> {
            model.addAttribute("page", form);
            return "maturity/correction";
        }).orElse("redirect:/maturiteit/metingen/%s/correcties?niet".formatted(measurement));
    }

    @PostMapping("/{question}")
    @Requires(Permission.CORRECT_MEASUREMENT)
    String correct(Access access, @PathVariable Measurement.Id measurement, @PathVariable String question,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var typed = FormFields.of(fields);
        var given = typed.all("antwoord");
        var reason = typed.first("reden");
        var wrong = corrections.correct(access, measurement, question, given, reason);
        return wrong.isEmpty()
                ? "redirect:/maturiteit/metingen/%s/correcties?bewaard".formatted(measurement)
                : form(access, measurement, question, given, reason, wrong, locale, model);
    }
}
