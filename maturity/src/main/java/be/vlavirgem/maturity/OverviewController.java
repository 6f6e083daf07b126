package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page of the measurement: the open round, and all earlier ones. */
@Controller
@RequestMapping("/maturiteit")
class OverviewController {

    private final OverviewPages pages;
    private final MeasurementService service;
    private final MessageSource messages;

    OverviewController(OverviewPages pages, MeasurementService service, MessageSource messages) {
        this.pages = pages;
        this.service = service;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String overview(Access access, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, new Words(messages, locale)));
        return "maturity/overview";
    }

    @PostMapping("/metingen")
    @Requires(Permission.BEGIN_MEASUREMENT)
    String start(Access access, @RequestParam(defaultValue = "A") Measurement.Type soort) {
        return service.start(access, soort)
                .map(id -> "redirect:/maturiteit/metingen/" + id)
                .orElse("redirect:/maturiteit");
    }
}
