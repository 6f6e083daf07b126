package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a sheet with what another of the own products says. */
@Controller
@RequestMapping(SolutionAddress.LIST + "/{solution}/kopie")
class CopyController {

    private final CopyDesk desk;

    CopyController(CopyDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String choose(@PathVariable Solution.Id solution, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", desk.page(solution, new Typed(carried.fields()), false, locale));
        return "catalog/solution-copy";
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String copy(Access access, @PathVariable Solution.Id solution, @RequestParam MultiValueMap<String, String> fields,
            Locale locale, Model model) {
        var typed = new Typed(fields);
        var made = desk.copy(access, solution, typed);
        if (made.isEmpty()) {
            model.addAttribute("page", desk.page(solution, typed, true, locale));
            return "catalog/solution-copy";
        }
        return "redirect:%s?gekopieerd".formatted(SolutionAddress.of(made.get()));
    }
}
