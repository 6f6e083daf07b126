package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.throttle.SecretPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a company asks to stand in the register, and confirms the address of who asks by the link of a mail. */
@Controller
@RequestMapping(BecomeController.PATH)
class BecomeController {

    static final String PATH = "/leverancier-worden";
    private static final String ASK = "catalog/supplier-become";
    private static final String CONFIRM = "catalog/supplier-confirm";

    private final BecomeDesk desk;
    private final SupplierRequests requests;
    private final SecretPages secrets;

    BecomeController(BecomeDesk desk, SupplierRequests requests, SecretPages secrets) {
        this.desk = desk;
        this.requests = requests;
        this.secrets = secrets;
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String form(CarriedForm carried, Model model) {
        model.addAttribute("page", desk.form(carried));
        return ASK;
    }

    @PostMapping
    @Requires(Permission.EVERYBODY)
    String ask(@ModelAttribute BecomeForm form, HttpServletRequest request, Locale locale, Model model) {
        return desk.ask(form, request.getRemoteAddr(), locale).map(page -> {
            model.addAttribute("page", page);
            return ASK;
        }).orElse("redirect:" + PATH + "?verstuurd");
    }

    /** Opening the link changes nothing yet, for mail scanners open all links. */
    @GetMapping("/{token}")
    @Requires(Permission.EVERYBODY)
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        secrets.behind(request, response, () -> requests.behind(token)).ifPresent(one -> say(one, model));
        model.addAttribute("action", PATH + "/" + token);
        return CONFIRM;
    }

    @PostMapping("/{token}")
    @Requires(Permission.EVERYBODY)
    String confirm(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        secrets.behind(request, response, () -> requests.confirm(token)).ifPresent(one -> say(one, model));
        return CONFIRM;
    }

    private static void say(SupplierRequests.Behind one, Model model) {
        model.addAttribute("name", one.request().firm().name());
        model.addAttribute("known", one.known().orElse(null));
        model.addAttribute("confirmed", one.confirmed());
        model.addAttribute("disputed", one.disputed());
    }
}
