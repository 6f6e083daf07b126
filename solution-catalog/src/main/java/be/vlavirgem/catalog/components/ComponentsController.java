package be.vlavirgem.catalog.components;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The reference components, for everybody. */
@Controller
@RequestMapping(ComponentsController.PATH)
class ComponentsController {

    static final String PATH = "/referentiecomponenten";

    private final ComponentPages pages;
    private final ComponentFiles files;

    ComponentsController(ComponentPages pages, ComponentFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String all(HttpServletRequest address, Locale locale, Model model) {
        model.addAttribute("page", pages.all(filter(address), locale));
        return "catalog/components";
    }

    @GetMapping("/{component}")
    @Requires(Permission.EVERYBODY)
    String one(@PathVariable String component, Locale locale, Model model) {
        model.addAttribute("page", pages.one(component, locale).orElseThrow(NotFoundException::new));
        return "catalog/component";
    }

    @GetMapping({ ComponentFiles.WORKBOOK, ComponentFiles.TEXT })
    @Requires(Permission.EVERYBODY)
    void file(HttpServletRequest address, HttpServletResponse response, Locale locale) throws IOException {
        files.send(pages.rows(filter(address), locale), address.getRequestURI().endsWith(ComponentFiles.TEXT), response,
                locale);
    }

    private static ComponentFilter filter(HttpServletRequest address) {
        return ComponentFilter.of(asked(address, "zoek"), asked(address, "laag"), asked(address, "domein"),
                asked(address, "relevantie"), asked(address, "nazien"));
    }

    private static String asked(HttpServletRequest address, String name) {
        var value = address.getParameter(name);
        return value == null ? "" : value;
    }
}
