package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the authority stands, on all indicators. */
@Controller
@RequestMapping(StandingsController.PATH)
class StandingsController {

    static final String PATH = "/benchmark";

    private final StandingsPages pages;
    private final StandingsFile file;

    StandingsController(StandingsPages pages, StandingsFile file) {
        this.pages = pages;
        this.file = file;
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String overview(Access access, @ModelAttribute Asked asked, Locale locale, Model model) {
        model.addAttribute("page",
                pages.of(access, Wish.of(asked, access.preferences().tableFirst(), locale)));
        return "benchmark/overview";
    }

    @GetMapping({ Sheet.WORKBOOK, Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> table(Access access, @ModelAttribute Asked asked, HttpServletRequest request, Locale locale)
            throws IOException {
        return file.of(access, Wish.of(asked, false, locale)).as(request);
    }
}
