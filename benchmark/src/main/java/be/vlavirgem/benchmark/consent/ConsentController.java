package be.vlavirgem.benchmark.consent;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may see the own figures by name: read by all who work here, said by the administrator. */
@Controller
@RequestMapping(ConsentController.PATH)
class ConsentController {

    static final String PATH = "/benchmark/delen";
    static final String WITHDRAW = "/intrekken";
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");
    private static final String FORM = "benchmark/consent-give";

    private final ConsentPages pages;
    private final ConsentForms forms;
    private final Consents consents;
    private final Clock clock;

    ConsentController(ConsentPages pages, ConsentForms forms, Consents consents, Clock clock) {
        this.pages = pages;
        this.forms = forms;
        this.consents = consents;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String all(Access access, @RequestParam(defaultValue = "1") String blad, Locale locale, Model model) {
        model.addAttribute("mayConsent", access.comesTo(Permission.CONSENT_FIGURES));
        return show("benchmark/consent", pages.of(access, page(blad), locale), model);
    }

    @GetMapping("/{theme}")
    @Requires(Permission.CONSENT_FIGURES)
    String choose(Access access, @PathVariable String theme, CarriedForm carried, Locale locale, Model model) {
        return show(FORM, forms.fresh(access, theme, carried, locale), model);
    }

    @PostMapping("/{theme}")
    @Requires(Permission.CONSENT_FIGURES)
    String say(Access access, @PathVariable String theme, @ModelAttribute ConsentForm form, Locale locale,
            Model model) {
        var faults = form.faults(forms.liesInRegion(access), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return show(FORM, forms.form(access, theme, form, faults, locale), model);
        }
        return consents.say(access, forms.theme(access, theme, locale), form)
                ? "redirect:%s?bewaard".formatted(PATH)
                : show(FORM, forms.meanwhile(access, theme, form, locale), model);
    }

    @GetMapping("/{theme}" + WITHDRAW)
    @Requires(Permission.CONSENT_FIGURES)
    String withdrawing(Access access, @PathVariable String theme, Locale locale, Model model) {
        return show("benchmark/consent-withdraw", pages.withdrawal(access, theme, locale), model);
    }

    @PostMapping("/{theme}" + WITHDRAW)
    @Requires(Permission.CONSENT_FIGURES)
    String withdraw(Access access, @PathVariable String theme, Locale locale) {
        pages.withdrawal(access, theme, locale);
        consents.withdraw(access.organisation(), access.person(), theme);
        return "redirect:%s?ingetrokken".formatted(PATH);
    }

    private static int page(String typed) {
        return PAGE.matcher(typed).matches() ? Integer.parseInt(typed) : 1;
    }

    private static String show(String view, Object page, Model model) {
        model.addAttribute("page", page);
        return view;
    }
}
