package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Customers one by one, by hand. */
@Controller
class CustomerController {

    private static final String FORM = "catalog/customer-new";
    private static final String KEPT = "catalog/customer";
    private static final String ONE = CustomerAddress.LIST + "/{customer}";

    private final CustomerPages pages;
    private final CustomerDesk desk;

    CustomerController(CustomerPages pages, CustomerDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(CustomerAddress.NEW)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String form(CarriedForm carried, Model model) {
        model.addAttribute("page", pages.form(CustomerForm.of(carried)));
        return FORM;
    }

    @PostMapping(CustomerAddress.NEW)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String add(Access access, @ModelAttribute CustomerForm form, Locale locale, Model model) {
        return pages.add(access, form, locale).map(page -> {
            model.addAttribute("page", page);
            return FORM;
        }).orElse("redirect:" + CustomerAddress.LIST + "?toegevoegd");
    }

    @GetMapping(ONE)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String kept(@PathVariable Customer.Id customer, CarriedForm carried, Model model) {
        model.addAttribute("page", pages.kept(customer, carried.value("sinds")));
        return KEPT;
    }

    @PostMapping(ONE)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String correct(Access access, @PathVariable Customer.Id customer, @RequestParam(defaultValue = "") String sinds,
            Locale locale, Model model) {
        return pages.correct(access, customer, sinds, locale).map(page -> {
            model.addAttribute("page", page);
            return KEPT;
        }).orElse("redirect:" + CustomerAddress.LIST + "?gewijzigd");
    }

    @PostMapping(ONE + "/terugnemen")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String takeBack(Access access, @PathVariable Customer.Id customer) {
        desk.takeBack(access, customer);
        return "redirect:" + CustomerAddress.LIST + "?teruggenomen";
    }
}
