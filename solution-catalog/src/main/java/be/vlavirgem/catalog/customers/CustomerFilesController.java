package be.vlavirgem.catalog.customers;

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

/** Where a supplier brings its customers in a file, with the tool for imports. */
@Controller
@RequestMapping(CustomerAddress.FILES)
class CustomerFilesController {

    private final ImportFlow flow;

    CustomerFilesController(ImportFlow flow) {
        this.flow = flow;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String list(Locale locale, Model model) {
        return flow.list(CustomerMenu.DESK, locale, model);
    }

    @GetMapping("/voorbeelden/{customerFile}")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    void sample(@PathVariable String customerFile, HttpServletResponse response) throws IOException {
        flow.sample(CustomerMenu.DESK, customerFile, response);
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String upload(Access access, @RequestParam MultipartFile bestand, @RequestParam(defaultValue = "") String soort,
            Locale locale, Model model) throws IOException {
        return flow.upload(CustomerMenu.DESK, access, bestand, soort, locale, model);
    }

    @GetMapping("/{batch}")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String look(@PathVariable ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        return flow.look(CustomerMenu.DESK, batch, request, locale, model);
    }

    @PostMapping("/{batch}/lezing")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String read(Access access, @PathVariable ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        return flow.read(CustomerMenu.DESK, access, batch, request, locale, model);
    }

    @PostMapping("/{batch}/toepassen")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String apply(Access access, @PathVariable ImportId batch, @RequestParam(defaultValue = "") String welke,
            HttpServletRequest request, Locale locale, Model model) {
        return flow.apply(CustomerMenu.DESK, access, batch, welke, request, locale, model);
    }

    @PostMapping("/{batch}/weggooien")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String discard(@PathVariable ImportId batch) {
        return flow.discard(CustomerMenu.DESK, batch);
    }

    @PostMapping("/{batch}/terugdraaien")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String revert(Access access, @PathVariable ImportId batch, HttpServletRequest request, Locale locale,
            Model model) {
        return flow.revert(CustomerMenu.DESK, access, batch, request, locale, model);
    }
}
