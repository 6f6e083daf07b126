package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where V-ICT-OR keeps a supplier: looks at it, corrects it, ends it, and makes one of two. */
@Controller
@RequestMapping(SupplierList.PATH + "/{supplier}")
class KeptSupplierController {

    private static final String CORRECT = "catalog/supplier-correct";
    private static final String MERGE = "catalog/supplier-merge";

    private final KeptSupplierDesk desk;
    private final SupplierMergeDesk merging;

    KeptSupplierController(KeptSupplierDesk desk, SupplierMergeDesk merging) {
        this.desk = desk;
        this.merging = merging;
    }

    @GetMapping
    @Requires(Permission.KEEP_SUPPLIERS)
    String look(Access access, @PathVariable SupplierId supplier, Locale locale, Model model) {
        model.addAttribute("page", desk.page(access, supplier, locale));
        return "catalog/supplier-kept";
    }

    @GetMapping("/wijzigen")
    @Requires(Permission.KEEP_SUPPLIERS)
    String correction(@PathVariable SupplierId supplier, CarriedForm carried, Model model) {
        model.addAttribute("page", desk.correction(supplier, carried));
        return CORRECT;
    }

    @PostMapping("/wijzigen")
    @Requires(Permission.KEEP_SUPPLIERS)
    String correct(Access access, @PathVariable SupplierId supplier, @ModelAttribute CompanyForm form,
            @ModelAttribute KeptForm typed, Locale locale, Model model) {
        return desk.correct(access, supplier, form, typed, locale).map(page -> {
            model.addAttribute("page", page);
            return CORRECT;
        }).orElseGet(() -> "redirect:%s?gewijzigd".formatted(KeptSupplierDesk.path(supplier)));
    }

    @GetMapping("/einde")
    @Requires(Permission.KEEP_SUPPLIERS)
    String ending(@PathVariable SupplierId supplier, Locale locale, Model model) {
        model.addAttribute("confirmation", desk.ending(supplier, locale));
        return "catalog/supplier-end";
    }

    @PostMapping("/einde")
    @Requires(Permission.KEEP_SUPPLIERS)
    String end(Access access, @PathVariable SupplierId supplier) {
        desk.end(access, supplier);
        return "redirect:%s?beeindigd".formatted(KeptSupplierDesk.path(supplier));
    }

    @GetMapping("/samenvoegen")
    @Requires(Permission.KEEP_SUPPLIERS)
    String merging(@PathVariable SupplierId supplier, @RequestParam MultiValueMap<String, String> fields, Locale locale,
            Model model) {
        model.addAttribute("page", merging.page(supplier, MergeForm.of(fields), locale));
        return MERGE;
    }

    @PostMapping("/samenvoegen")
    @Requires(Permission.KEEP_SUPPLIERS)
    String merge(Access access, @PathVariable SupplierId supplier, @RequestParam MultiValueMap<String, String> fields,
            Locale locale,
            Model model) {
        return merging.merge(access, supplier, MergeForm.of(fields), locale).map(page -> {
            model.addAttribute("page", page);
            return MERGE;
        }).orElseGet(() -> "redirect:%s?samengevoegd".formatted(KeptSupplierDesk.path(supplier)));
    }
}
