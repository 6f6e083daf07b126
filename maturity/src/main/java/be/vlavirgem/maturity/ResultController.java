package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The result of a measurement, for who answered it and, on one page, for the college. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}")
class ResultController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ResultPages pages;
    private final CorrectionPages corrections;

    ResultController(ResultPages pages, CorrectionPages corrections) {
        this.pages = pages;
        this.corrections = corrections;
    }

    @GetMapping("/resultaat")
    @Requires(Permission.READ_MEASUREMENT)
    String result(Access access, @PathVariable Measurement.Id measurement,
            @RequestParam(defaultValue = "") String groep, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, measurement, wish(access, groep, locale)));
        model.addAttribute("corrections", corrections.latest(access, measurement, locale));
        return "maturity/result";
    }

    @GetMapping("/college")
    @Requires(Permission.READ_MEASUREMENT)
    String college(Access access, @PathVariable Measurement.Id measurement,
            @RequestParam(defaultValue = "") String groep, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, measurement, wish(access, groep, locale)));
        return "maturity/college";
    }

    /** What is no group counts as not asked. */
    static ResultPages.Wish wish(Access access, String group, Locale locale) {
        return new ResultPages.Wish(
                Optional.of(group).filter(ID.asMatchPredicate()).map(UUID::fromString).map(PeerGroup.Id::new),
                access.preferences().tableFirst(), locale);
    }
}
