package be.vlavirgem.benchmark.beside;

import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Beside whom one can look, and the two beside each other. */
@Controller
@RequestMapping(NamedList.PATH)
class BesideController {

    static final String MODEL = "/voorbeeld";
    private static final String VIEW = "benchmark/beside";

    private final BesidePages pages;
    private final NamedList list;
    private final Lists lists;
    private final ListFiles files;

    BesideController(BesidePages pages, NamedList list, Lists lists, ListFiles files) {
        this.pages = pages;
        this.list = list;
        this.lists = lists;
        this.files = files;
    }

    static String path(NamedId other) {
        return "%s/%s".formatted(NamedList.PATH, other);
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String all(Access access, HttpServletRequest request, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, locale));
        model.addAttribute("delegated", access.isDelegated());
        return "benchmark/beside-list";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        files.send(list, access, request, response, locale);
    }

    @GetMapping(MODEL)
    @Requires(Permission.READ_BENCHMARK)
    String model(Access access, Locale locale, Model model) {
        model.addAttribute("page", pages.model(access, locale));
        return VIEW;
    }

    @GetMapping("/{other}")
    @Requires(Permission.READ_BENCHMARK)
    String beside(Access access, @PathVariable NamedId other, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, other, locale));
        return VIEW;
    }

    @GetMapping({ "/{other}" + Sheet.WORKBOOK, "/{other}" + Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> table(Access access, @PathVariable NamedId other, HttpServletRequest request,
            Locale locale) throws IOException {
        return pages.sheet(access, other, locale).as(request);
    }
}
