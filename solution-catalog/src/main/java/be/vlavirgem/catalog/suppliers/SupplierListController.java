package be.vlavirgem.catalog.suppliers;

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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The back office of the suppliers: the list and its files. */
@Controller
@RequestMapping(SupplierList.PATH)
class SupplierListController {

    private final SupplierList list;
    private final Lists lists;
    private final ListFiles files;

    SupplierListController(SupplierList list, Lists lists, ListFiles files) {
        this.list = list;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping
    @Requires(Permission.KEEP_SUPPLIERS)
    String suppliers(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, language));
        return "catalog/suppliers-kept";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.KEEP_SUPPLIERS)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }
}
