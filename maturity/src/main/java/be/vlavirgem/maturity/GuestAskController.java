package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks somebody without account for a chapter, or some questions of it. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/hoofdstukken/{chapter}" + GuestAskPage.PATH)
class GuestAskController {

    private static final String VIEW = "maturity/guest-ask";

    private final GuestAskPages pages;

    GuestAskController(GuestAskPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.ASK_GUESTS)
    String form(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @RequestParam Optional<String> vraag, CarriedForm carried, Locale locale, Model model) {
        var page = pages.form(access, measurement, chapter, vraag, carried, locale);
        page.ifPresent(shown -> model.addAttribute("page", shown));
        return page.isPresent() ? VIEW : closed(measurement, chapter);
    }

    @PostMapping
    @Requires(Permission.ASK_GUESTS)
    String ask(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @ModelAttribute GuestAskForm form, Locale locale, Model model) {
        return switch (pages.ask(access, measurement, chapter, form, locale)) {
            case GuestAskPages.Outcome.Asked(var request) ->
                "redirect:" + GuestAskPages.path(measurement, request) + "?gemaakt";
            case GuestAskPages.Outcome.Refused(var page) -> {
                model.addAttribute("page", page);
                yield VIEW;
            }
            case GuestAskPages.Outcome.Closed _ -> closed(measurement, chapter);
        };
    }

    /** The page of the chapter says why. */
    private static String closed(Measurement.Id measurement, String chapter) {
        return "redirect:/maturiteit/metingen/%s/hoofdstukken/%s".formatted(measurement, chapter);
    }
}
