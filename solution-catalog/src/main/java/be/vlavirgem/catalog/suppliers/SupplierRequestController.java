package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where V-ICT-OR decides on companies that ask to stand in the register. */
@Controller
@RequestMapping(SupplierRequestDesk.PATH + "/{request}")
class SupplierRequestController {

    private static final String VIEW = "catalog/supplier-request";

    private static final String DECIDED_ALREADY = "redirect:%s?beslist".formatted(SupplierList.PATH);

    private final SupplierRequestDesk desk;

    SupplierRequestController(SupplierRequestDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.KEEP_SUPPLIERS)
    String look(@PathVariable SupplierRequest.Id request, Model model) {
        model.addAttribute("page", desk.page(request));
        return VIEW;
    }

    @PostMapping("/goedkeuren")
    @Requires(Permission.KEEP_SUPPLIERS)
    String approve(Access access, @PathVariable SupplierRequest.Id request, @ModelAttribute DecisionForm form,
            Locale locale, Model model) {
        return desk.waits(request)
                ? decided(desk.approve(access, request, form, locale), "goedgekeurd", model)
                : DECIDED_ALREADY;
    }

    @PostMapping("/weigeren")
    @Requires(Permission.KEEP_SUPPLIERS)
    String refuse(Access access, @PathVariable SupplierRequest.Id request, @ModelAttribute DecisionForm form,
            Locale locale, Model model) {
        return desk.waits(request)
                ? decided(desk.refuse(access, request, form, locale), "geweigerd", model)
                : DECIDED_ALREADY;
    }

    private static String decided(Optional<RequestPage> again, String done, Model model) {
        again.ifPresent(page -> model.addAttribute("page", page));
        return again.isPresent() ? VIEW : "redirect:%s?%s".formatted(SupplierList.PATH, done);
    }
}
