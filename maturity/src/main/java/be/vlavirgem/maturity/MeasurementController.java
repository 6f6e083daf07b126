package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.approval.ApprovalForms;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One measurement in progress: its chapters, what misses, the figures on paper, handing it in and taking it back. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}")
class MeasurementController {

    private final MeasurementService service;
    private final MeasurementPages pages;
    private final ApprovalForms approvals;
    private final MessageSource messages;

    MeasurementController(MeasurementService service, MeasurementPages pages, ApprovalForms approvals,
            MessageSource messages) {
        this.service = service;
        this.pages = pages;
        this.approvals = approvals;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String measurement(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        show(access, measurement, locale, model);
        return "maturity/measurement";
    }

    @GetMapping("/cijferblad")
    @Requires(Permission.READ_MEASUREMENT)
    String figures(@PathVariable Measurement.Id measurement, Locale locale, Model model) {
        model.addAttribute("page", FigureSheet.of(service.sheet(measurement).in(locale), new Words(messages, locale)));
        return "maturity/figures";
    }

    @GetMapping("/indienen")
    @Requires(Permission.SUBMIT_MEASUREMENT)
    String confirm(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        show(access, measurement, locale, model);
        return "maturity/submit";
    }

    /** With what was decided about it. */
    private void show(Access access, Measurement.Id measurement, Locale locale, Model model) {
        var opened = pages.with(access, measurement, locale,
                page -> approvals.standing(
                        MeasurementApproval.thing(measurement, page.round(), page.fingerprint()),
                        page.standing().maySubmit() && access.may(Permission.ASK_APPROVAL), locale));
        model.addAttribute("page", opened.page());
        model.addAttribute("approvals", opened.more());
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

    @PostMapping("/heropenen")
    @Requires(Permission.SUBMIT_MEASUREMENT)
    String reopen(Access access, @PathVariable Measurement.Id measurement) {
        return "redirect:/maturiteit/metingen/%s?%s".formatted(measurement,
                service.reopen(access, measurement) ? "heropend" : "gesloten");
    }
}
