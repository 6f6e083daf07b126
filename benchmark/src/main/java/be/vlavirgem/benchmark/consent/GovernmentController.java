package be.vlavirgem.benchmark.consent;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sharing the figures of a theme with a government. */
@Controller
@RequestMapping(ConsentController.PATH + "/{theme}" + GovernmentController.GOVERNMENT)
class GovernmentController {

    static final String GOVERNMENT = "/overheid";
    private static final String VIEW = "benchmark/consent-government";

    private final GovernmentShares shares;
    private final ConsentForms forms;
    private final Clock clock;

    GovernmentController(GovernmentShares shares, ConsentForms forms, Clock clock) {
        this.shares = shares;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.CONSENT_FIGURES)
    String ask(Access access, @PathVariable String theme, CarriedForm carried, Locale locale, Model model) {
        var form = GovernmentForm.of(carried, LocalDate.now(clock));
        model.addAttribute("page", shares.form(access, theme, form, List.of(), locale));
        return VIEW;
    }

    @PostMapping
    @Requires(Permission.CONSENT_FIGURES)
    String share(Access access, @PathVariable String theme, @ModelAttribute GovernmentForm form, Locale locale,
            Model model) {
        var about = forms.theme(access, theme, locale);
        var faults = shares.faults(about, form);
        if (!faults.isEmpty()) {
            model.addAttribute("page", shares.form(access, theme, form, faults, locale));
            return VIEW;
        }
        shares.share(access, about, form);
        return "redirect:%s?gedeeld".formatted(ConsentController.PATH);
    }
}
