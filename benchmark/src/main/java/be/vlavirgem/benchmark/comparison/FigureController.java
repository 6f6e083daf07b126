package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** One indicator: the own figure, its place, how the group is spread, and where it all comes from. */
@Controller
@RequestMapping(FigureController.PATH + "/{indicator}")
class FigureController {

    static final String PATH = StandingsController.PATH + "/cijfers";

    private final FigurePages pages;

    FigureController(FigurePages pages) {
        this.pages = pages;
    }

    static String path(String indicator) {
        return PATH + "/" + indicator;
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String figure(Access access, @PathVariable String indicator, @ModelAttribute Asked asked, Locale locale,
            Model model) {
        model.addAttribute("page", pages.of(access, indicator, wish(access, asked, locale), null));
        model.addAttribute("mayChange", access.may(Permission.ANSWER_MEASUREMENT));
        return "benchmark/figure";
    }

    /** The page again with the answer on it, or with htmx the answer alone; nothing is kept. */
    @GetMapping("/stel")
    @Requires(Permission.READ_BENCHMARK)
    String suppose(Access access, @PathVariable String indicator, @ModelAttribute Asked asked, Locale locale,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        model.addAttribute("page", pages.of(access, indicator, wish(access, asked, locale), asked.waarde()));
        model.addAttribute("mayChange", access.may(Permission.ANSWER_MEASUREMENT));
        return htmx == null ? "benchmark/figure" : "benchmark/figure :: supposing";
    }

    @GetMapping({ Sheet.WORKBOOK, Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> table(Access access, @PathVariable String indicator, @ModelAttribute Asked asked,
            HttpServletRequest request, Locale locale) throws IOException {
        return pages.sheet(access, indicator, wish(access, asked, locale)).as(request);
    }

    private static Wish wish(Access access, Asked asked, Locale locale) {
        return Wish.of(asked, access.preferences().tableFirst(), locale);
    }
}
