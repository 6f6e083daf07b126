package be.vlavirgem.benchmark.collective;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What authorities come to together, for who reads for all of them: never the figures of one. */
@Controller
@RequestMapping(CollectiveController.PATH)
class CollectiveController {

    static final String PATH = "/benchmark/samen";
    private static final String FIGURE = "/cijfers/{indicator}";
    private static final String WORKBOOK = "/tabel.xlsx";
    private static final String TEXT = "/tabel.csv";

    private final CollectivePages pages;
    private final GroupsFigures figures;
    private final OpenFiles files;

    CollectiveController(CollectivePages pages, GroupsFigures figures, OpenFiles files) {
        this.pages = pages;
        this.figures = figures;
        this.files = files;
    }

    @GetMapping
    @Requires(Permission.READ_COLLECTIVE)
    String all(@ModelAttribute Typed typed, Locale locale, Model model) {
        model.addAttribute("page", pages.of(Narrowing.of(typed), locale));
        return "benchmark/collective";
    }

    @GetMapping({ WORKBOOK, TEXT })
    @Requires(Permission.READ_COLLECTIVE)
    void allAsFile(@ModelAttribute Typed typed, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        files.sendGroups("benchmark-samen", CollectivePages.one(Narrowing.of(typed)), Optional.empty(),
                OpenController.format(request), response, locale);
    }

    @GetMapping(FIGURE)
    @Requires(Permission.READ_COLLECTIVE)
    String figure(@PathVariable String indicator, @ModelAttribute Typed typed, Locale locale, Model model) {
        model.addAttribute("page", figures.of(indicator, Narrowing.of(typed), locale));
        return "benchmark/collective-figure";
    }

    @GetMapping({ FIGURE + WORKBOOK, FIGURE + TEXT })
    @Requires(Permission.READ_COLLECTIVE)
    void figureAsFile(@PathVariable String indicator, HttpServletRequest request, HttpServletResponse response,
            Locale locale) throws IOException {
        files.sendOne(indicator, OpenController.format(request), response, locale);
    }
}
