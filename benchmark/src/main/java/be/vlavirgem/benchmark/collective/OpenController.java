package be.vlavirgem.benchmark.collective;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.ListFile;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the benchmark gives everybody: figures of groups, what authorities show by name, and what it all means. */
@Controller
@RequestMapping(OpenController.PATH)
class OpenController {

    static final String PATH = "/open-data/benchmark";
    static final String GROUPS = "/groepen";
    static final String NAMED = "/met-naam";
    static final String INDICATORS = "/cijfers";

    private final OpenPages pages;
    private final GroupsFigures figures;
    private final OpenFiles files;
    private final IndicatorList indicators;

    OpenController(OpenPages pages, GroupsFigures figures, OpenFiles files, IndicatorList indicators) {
        this.pages = pages;
        this.figures = figures;
        this.files = files;
        this.indicators = indicators;
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String page(@ModelAttribute Typed typed, Locale locale, Model model) {
        model.addAttribute("page", pages.of(Narrowing.of(typed), locale));
        return "benchmark/open-data";
    }

    @GetMapping(INDICATORS + "/{indicator}")
    @Requires(Permission.EVERYBODY)
    String figure(@PathVariable String indicator, @ModelAttribute Typed typed, Locale locale, Model model) {
        model.addAttribute("page", figures.of(indicator, Narrowing.of(typed), locale));
        return "benchmark/open-figure";
    }

    @GetMapping({ GROUPS + ".xlsx", GROUPS + ".csv" })
    @Requires(Permission.EVERYBODY)
    void groups(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        files.sendGroups(format(request), response, locale);
    }

    @GetMapping({ NAMED + ".xlsx", NAMED + ".csv" })
    @Requires(Permission.EVERYBODY)
    void named(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        files.sendNamed(format(request), response, locale);
    }

    @GetMapping({ INDICATORS + ".xlsx", INDICATORS + ".csv" })
    @Requires(Permission.EVERYBODY)
    void indicators(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        files.sendIndicators(format(request), response, locale);
    }

    @GetMapping(INDICATORS + ".json")
    @Requires(Permission.EVERYBODY)
    ResponseEntity<byte[]> indicators() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(indicators.json());
    }

    static ListFile.Format format(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".csv") ? ListFile.Format.CSV : ListFile.Format.XLSX;
    }
}
