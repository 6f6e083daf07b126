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

/** The catalogue for everybody: searched, narrowed and taken along. */
@Controller
class CatalogueController {
    private final CataloguePages pages;
    private final CatalogueFiles files;

    CatalogueController(CataloguePages pages, CatalogueFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(CatalogueAddress.PATH)
    @Requires(Permission.EVERYBODY)
    String catalogue(HttpServletRequest request, Locale locale, Model model) {
        var page = pages.page(CatalogueReading.of(request), locale);
        if (page.moved() != null) {
            return "redirect:" + page.moved();
        }
        model.addAttribute("page", page);
        return "catalog/catalogue";
    }

    @GetMapping({ CatalogueFiles.WORKBOOK, CatalogueFiles.TEXT })
    @Requires(Permission.EVERYBODY)
    void file(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        files.send(CatalogueReading.of(request).asked(), request, response, locale);
    }
}
