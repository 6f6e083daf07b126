package be.vlavirgem.catalog.customers;

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

/** The own customers, and their files. */
@Controller
@RequestMapping(CustomerAddress.LIST)
class CustomerListController {

    private final CustomerList list;
    private final Lists lists;
    private final ListFiles files;

    CustomerListController(CustomerList list, Lists lists, ListFiles files) {
        this.list = list;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String all(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, language));
        return "catalog/customers";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }
}
