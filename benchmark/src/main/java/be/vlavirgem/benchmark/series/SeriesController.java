package be.vlavirgem.benchmark.series;

import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The figures an authority keeps for itself, as who works there reads them. */
@Controller
@RequestMapping(SeriesController.PATH)
class SeriesController {

    static final String PATH = "/benchmark/eigen-reeksen";
    static final String NEW = "/nieuw";
    static final String CHANGE = "/wijzigen";
    static final String REMOVE = "/verwijderen";
    static final String ONE = "/{series}";

    private final SeriesPages pages;

    SeriesController(SeriesPages pages) {
        this.pages = pages;
    }

    static String path(OwnSeries.Id id) {
        return "%s/%s".formatted(PATH, id);
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String all(Access access, Locale locale, Model model) {
        model.addAttribute("page", pages.all(access, locale));
        return "benchmark/series-all";
    }

    @GetMapping({ Sheet.WORKBOOK, Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> table(Access access, HttpServletRequest request, Locale locale) throws IOException {
        return pages.sheet(pages.readable(access), locale).sheet().as(request);
    }

    @GetMapping(ONE)
    @Requires(Permission.READ_BENCHMARK)
    String one(Access access, @PathVariable OwnSeries.Id series, Locale locale, Model model) {
        model.addAttribute("page", pages.page(access, series, locale));
        return "benchmark/series";
    }

    @GetMapping({ ONE + Sheet.WORKBOOK, ONE + Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> tableOfOne(Access access, @PathVariable OwnSeries.Id series, HttpServletRequest request,
            Locale locale) throws IOException {
        return pages.sheet(List.of(pages.readable(access, series)), locale).sheet().as(request);
    }
}
