package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.addresses.MovedForGood;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The suppliers as everybody sees them: the list, its files, and the page of each. */
@Controller
@RequestMapping(PublicSuppliers.PATH)
class PublicSupplierController {

    /** Who is not signed in: keeps no views, and works nowhere. */
    private static final Access STRANGER = new Access(new PersonId(new UUID(0, 0)), "", List.of(), Optional.empty());

    private final PublicSuppliers list;
    private final PublicSupplierPages pages;
    private final Lists lists;
    private final ListFiles files;

    PublicSupplierController(PublicSuppliers list, PublicSupplierPages pages, Lists lists, ListFiles files) {
        this.list = list;
        this.pages = pages;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String suppliers(HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        var page = lists.page(list, whoever(request), request, carried, language);
        model.addAttribute("list", page);
        model.addAttribute("resembling", SupplierSearch.isByName(page) && !pages.isFound(page.search().typed()));
        return "catalog/suppliers";
    }

    private static Access whoever(HttpServletRequest request) {
        return Visitor.of(request).orElse(STRANGER);
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.EVERYBODY)
    void file(HttpServletRequest request, HttpServletResponse response, Locale language) throws IOException {
        files.send(list, whoever(request), request, response, language);
    }

    @GetMapping("/{supplierSlug}")
    @Requires(Permission.EVERYBODY)
    ModelAndView supplier(@PathVariable String supplierSlug, Locale language) {
        return switch (pages.behind(supplierSlug, language)) {
            case PublicSupplierPages.Found.Page page -> new ModelAndView("catalog/supplier", "page", page);
            case PublicSupplierPages.Found.Moved(var path) -> new ModelAndView(MovedForGood.to(path));
            case PublicSupplierPages.Found.Nothing() -> throw new NotFoundException();
        };
    }
}
