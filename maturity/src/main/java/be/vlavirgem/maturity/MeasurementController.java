package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One measurement: its chapters, what is to be found out, its result, and handing it in. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}")
class MeasurementController {

    private final MeasurementService service;
    private final MessageSource messages;

    MeasurementController(MeasurementService service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String measurement(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        model.addAttribute("page", page(access, measurement, locale));
        return "maturity/measurement";
    }

    @GetMapping("/resultaat")
    @Requires(Permission.READ_MEASUREMENT)
    String result(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        model.addAttribute("page", page(access, measurement, locale));
        return "maturity/result";
    }

    @GetMapping("/indienen")
    @Requires(Permission.SUBMIT_MEASUREMENT)
    String confirm(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        model.addAttribute("page", page(access, measurement, locale));
        return "maturity/submit";
    }

    @PostMapping("/indienen")
    @Requires(Permission.SUBMIT_MEASUREMENT)
    String submit(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        return switch (service.submit(access, measurement)) {
            case SubmissionRule.Verdict.Accepted _ ->
                "redirect:/maturiteit/metingen/%s/resultaat?ingediend".formatted(measurement);
            case SubmissionRule.Verdict.Refused _ -> confirm(access, measurement, locale, model);
        };
    }

    private MeasurementPage page(Access access, Measurement.Id measurement, Locale locale) {
        return MeasurementPage.of(service.sheet(measurement), access, new Words(messages, locale));
    }
}
