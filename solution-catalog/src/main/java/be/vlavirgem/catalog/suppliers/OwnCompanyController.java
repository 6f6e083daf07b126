package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The portal of suppliers: where their people begin, and the page of their company. */
@Controller
class OwnCompanyController {

    private static final String COMPANY = "catalog/supplier-company";

    private final OwnCompany own;

    OwnCompanyController(OwnCompany own) {
        this.own = own;
    }

    @GetMapping(OwnCompany.PATH)
    @Requires(Permission.WORK_AS_SUPPLIER)
    String home(Access access, Locale locale, Model model) {
        model.addAttribute("page", own.home(access, locale));
        return "catalog/supplier-home";
    }

    @GetMapping(OwnCompany.FORM)
    @Requires(Permission.DESCRIBE_COMPANY)
    String company(Access access, CarriedForm carried, Model model) {
        model.addAttribute("page", own.form(access, carried));
        return COMPANY;
    }

    @PostMapping(OwnCompany.FORM)
    @Requires(Permission.DESCRIBE_COMPANY)
    String describe(Access access, @ModelAttribute CompanyForm form, Locale locale, Model model) {
        return own.describe(access, form, locale).map(page -> {
            model.addAttribute("page", page);
            return COMPANY;
        }).orElse("redirect:" + OwnCompany.PATH + "?bewaard");
    }
}
