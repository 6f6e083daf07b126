package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.borders.MapGrounds;
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

/** What the authority planned and accounted for, beside others: of everybody, as it is open data. */
@Controller
@RequestMapping(FinanceController.PATH)
class FinanceController {

    static final String PATH = "/benchmark/financieel";
    static final String MAP = PATH + "/kaart";

    private final FinanceProfilePages profiles;
    private final MapPages maps;
    private final MapGrounds grounds;

    FinanceController(FinanceProfilePages profiles, MapPages maps, MapGrounds grounds) {
        this.profiles = profiles;
        this.maps = maps;
        this.grounds = grounds;
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String profile(Access access, @ModelAttribute Asked asked, Locale locale, Model model) {
        model.addAttribute("page", profiles.of(access, wish(access, asked, locale)));
        return "benchmark/finance";
    }

    @GetMapping({ Sheet.WORKBOOK, Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> table(Access access, @ModelAttribute Asked asked, HttpServletRequest request, Locale locale)
            throws IOException {
        return profiles.sheet(access, wish(access, asked, locale)).as(request);
    }

    @GetMapping("/kaart")
    @Requires(Permission.READ_BENCHMARK)
    String map(Access access, @ModelAttribute Asked asked, HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("page", maps.of(access, wish(access, asked, locale),
                day -> grounds.on(request, MapPages.CHART, day)));
        return "benchmark/finance-map";
    }

    private static Wish wish(Access access, Asked asked, Locale locale) {
        return Wish.of(asked, access.preferences().tableFirst(), locale);
    }
}
