package be.vlavirgem.web.importing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.importing.ImportId;
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

/** The back office of imports. */
@Controller
@RequestMapping(ImportMenu.PATH)
class ImportController {

    private final ImportFlow flow;

    ImportController(ImportFlow flow) {
        this.flow = flow;
    }

    @GetMapping
    @Requires(Permission.IMPORT_DATA)
    String list(Locale locale, Model model) {
        return flow.list(ImportMenu.DESK, locale, model);
    }

    /** A file as it should be; 404 for a kind that nobody takes. */
    @GetMapping("/voorbeelden/{target}")
    @Requires(Permission.IMPORT_DATA)
    void sample(@PathVariable String target, HttpServletResponse response) throws IOException {
        flow.sample(ImportMenu.DESK, target, response);
    }

    @PostMapping
    @Requires(Permission.IMPORT_DATA)
    String upload(Access access, @RequestParam MultipartFile bestand, @RequestParam(defaultValue = "") String soort,
            Locale locale, Model model) throws IOException {
        return flow.upload(ImportMenu.DESK, access, bestand, soort, locale, model);
    }

    @GetMapping("/{batch}")
    @Requires(Permission.IMPORT_DATA)
    String look(@PathVariable ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        return flow.look(ImportMenu.DESK, batch, request, locale, model);
    }

    @PostMapping("/{batch}/lezing")
    @Requires(Permission.IMPORT_DATA)
    String read(Access access, @PathVariable ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        return flow.read(ImportMenu.DESK, access, batch, request, locale, model);
    }

    @PostMapping("/{batch}/toepassen")
    @Requires(Permission.IMPORT_DATA)
    String apply(Access access, @PathVariable ImportId batch, @RequestParam(defaultValue = "") String welke,
            HttpServletRequest request, Locale locale, Model model) {
        return flow.apply(ImportMenu.DESK, access, batch, welke, request, locale, model);
    }

    @PostMapping("/{batch}/weggooien")
    @Requires(Permission.IMPORT_DATA)
    String discard(@PathVariable ImportId batch) {
        return flow.discard(ImportMenu.DESK, batch);
    }

    @PostMapping("/{batch}/terugdraaien")
    @Requires(Permission.IMPORT_DATA)
    String revert(Access access, @PathVariable ImportId batch, HttpServletRequest request, Locale locale,
            Model model) {
        return flow.revert(ImportMenu.DESK, access, batch, request, locale, model);
    }
}
