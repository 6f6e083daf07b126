package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.comparison.Sheet;
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

/** Puts municipalities together that are apart, or were; keeps nothing. */
@Controller
@RequestMapping(SimulationController.PATH)
class SimulationController {

    static final String PATH = "/benchmark/fusie";

    private final SimulationPages pages;

    SimulationController(SimulationPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String simulate(Access access, @ModelAttribute MergerAsked asked, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, asked, locale));
        return "benchmark/merger";
    }

    @GetMapping({ Sheet.WORKBOOK, Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> table(Access access, @ModelAttribute MergerAsked asked, HttpServletRequest request,
            Locale locale) throws IOException {
        return pages.sheet(access, asked, locale).as(request);
    }
}
