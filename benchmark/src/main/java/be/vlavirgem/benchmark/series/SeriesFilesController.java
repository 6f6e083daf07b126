package be.vlavirgem.benchmark.series;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.web.importing.ImportFlow;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where an authority brings the values of its series in a file, with the tool for imports. */
@Controller
@RequestMapping(SeriesFiles.PATH)
class SeriesFilesController {

    private final ImportFlow flow;

    SeriesFilesController(ImportFlow flow) {
        this.flow = flow;
    }

    @GetMapping
    @Requires(Permission.KEEP_OWN_SERIES)
    String list(Locale locale, Model model) {
        return flow.list(SeriesFiles.DESK, locale, model);
    }

    @GetMapping("/voorbeelden/{seriesFile}")
    @Requires(Permission.KEEP_OWN_SERIES)
    void sample(@PathVariable String seriesFile, HttpServletResponse response) throws IOException {
        flow.sample(SeriesFiles.DESK, seriesFile, response);
    }

    @PostMapping
    @Requires(Permission.KEEP_OWN_SERIES)
    String upload(Access access, @RequestParam MultipartFile bestand, @RequestParam(defaultValue = "") String soort,
            Locale locale, Model model) throws IOException {
        return flow.upload(SeriesFiles.DESK, access, bestand, soort, locale, model);
    }

    @GetMapping("/{batch}")
    @Requires(Permission.KEEP_OWN_SERIES)
    String look(@PathVariable ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        return flow.look(SeriesFiles.DESK, batch, request, locale, model);
    }

    @PostMapping("/{batch}/lezing")
    @Requires(Permission.KEEP_OWN_SERIES)
    String read(Access access, @PathVariable ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        return flow.read(SeriesFiles.DESK, access, batch, request, locale, model);
    }

    @PostMapping("/{batch}/toepassen")
    @Requires(Permission.KEEP_OWN_SERIES)
    String apply(Access access, @PathVariable ImportId batch, @RequestParam(defaultValue = "") String welke,
            HttpServletRequest request, Locale locale, Model model) {
        return flow.apply(SeriesFiles.DESK, access, batch, welke, request, locale, model);
    }

    @PostMapping("/{batch}/weggooien")
    @Requires(Permission.KEEP_OWN_SERIES)
    String discard(@PathVariable ImportId batch) {
        return flow.discard(SeriesFiles.DESK, batch);
    }

    @PostMapping("/{batch}/terugdraaien")
    @Requires(Permission.KEEP_OWN_SERIES)
    String revert(Access access, @PathVariable ImportId batch, HttpServletRequest request, Locale locale,
            Model model) {
        return flow.revert(SeriesFiles.DESK, access, batch, request, locale, model);
    }
}
