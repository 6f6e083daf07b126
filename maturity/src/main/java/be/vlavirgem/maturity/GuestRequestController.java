package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Follows what somebody without account is asked. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}" + GuestAskPage.PATH + "/{request}")
class GuestRequestController {

    private static final String VIEW = "maturity/guest-request";

    private final GuestRequestPages pages;

    GuestRequestController(GuestRequestPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.READ_TASKS)
    String page(Access access, @PathVariable Measurement.Id measurement, @PathVariable GuestRequest.Id request,
            Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, measurement, request, locale));
        return VIEW;
    }

    @PostMapping("/verlengen")
    @Requires(Permission.ASK_GUESTS)
    String prolong(Access access, @PathVariable Measurement.Id measurement, @PathVariable GuestRequest.Id request,
            @RequestParam(defaultValue = "") String tot, Locale locale, Model model) {
        return after(pages.prolong(access, measurement, request, tot, locale), measurement, request, "bewaard", model);
    }

    @PostMapping("/opnieuw")
    @Requires(Permission.ASK_GUESTS)
    String again(Access access, @PathVariable Measurement.Id measurement, @PathVariable GuestRequest.Id request,
            @RequestParam(defaultValue = "") String tot, @RequestParam(defaultValue = "") String gezien, Locale locale,
            Model model) {
        return after(pages.again(access, measurement, request, new GuestRequestPages.Again(tot, gezien), locale),
                measurement, request, "gemaakt", model);
    }

    private static String after(Optional<GuestRequestPage> refused, Measurement.Id measurement,
            GuestRequest.Id request, String said, Model model) {
        refused.ifPresent(page -> model.addAttribute("page", page));
        return refused.isPresent() ? VIEW : "redirect:" + GuestAskPages.path(measurement, request) + "?" + said;
    }

    @GetMapping("/intrekken")
    @Requires(Permission.ASK_GUESTS)
    String askToWithdraw(Access access, @PathVariable Measurement.Id measurement,
            @PathVariable GuestRequest.Id request, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, measurement, request, locale));
        return "maturity/guest-withdraw";
    }

    @PostMapping("/intrekken")
    @Requires(Permission.ASK_GUESTS)
    String withdraw(Access access, @PathVariable Measurement.Id measurement, @PathVariable GuestRequest.Id request) {
        var said = pages.withdraw(access, measurement, request) ? "ingetrokken" : "telaat";
        return "redirect:" + GuestAskPages.path(measurement, request) + "?" + said;
    }
}
