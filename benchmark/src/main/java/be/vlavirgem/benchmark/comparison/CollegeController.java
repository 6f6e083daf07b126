package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.report.Reports;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The authority on one sheet of A4, for its college. */
@Controller
class CollegeController {

    static final String PATH = StandingsController.PATH + "/profiel";

    private final ProfilePages pages;
    private final Reports reports;

    CollegeController(ProfilePages pages, Reports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @GetMapping(PATH)
    @Requires(Permission.READ_BENCHMARK)
    String profile(Access access, @ModelAttribute Asked asked, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, wish(access, asked, locale)));
        return "benchmark/profile";
    }

    @GetMapping(PATH + ".pdf")
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> paper(Access access, @ModelAttribute Asked asked, Locale locale) {
        return reports.pdf(pages.report(access, wish(access, asked, locale)));
    }

    private static Wish wish(Access access, Asked asked, Locale locale) {
        return Wish.of(asked, access.preferences().tableFirst(), locale);
    }
}
