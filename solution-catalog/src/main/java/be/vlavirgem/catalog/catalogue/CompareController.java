package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Up to four solutions side by side, for everybody; the choice stands in the address. */
@Controller
class CompareController {
    static final String PATH = CatalogueAddress.PATH + "/vergelijken";
    static final String WORKBOOK = PATH + "/vergelijking.xlsx";
    static final String TEXT = PATH + "/vergelijking.csv";

    /** Leaves out what is the same of all. */
    static final String DIFFERING = "verschillen";

    private final ComparePages pages;

    CompareController(ComparePages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Requires(Permission.EVERYBODY)
    String compare(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("page", pages.page(CatalogueReading.of(request), differing(request), locale));
        return "catalog/compare";
    }

    @GetMapping({ WORKBOOK, TEXT })
    @Requires(Permission.EVERYBODY)
    void file(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        pages.send(CatalogueReading.compared(request), differing(request), request, response, locale);
    }

    private static boolean differing(HttpServletRequest request) {
        return "ja".equals(request.getParameter(DIFFERING));
    }
}
