package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletResponse;
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
    private final MergedAway away;

    CopyController(CopyDesk desk, MergedAway away) {
        this.desk = desk;
        this.away = away;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String choose(@PathVariable Solution.Id solution, CarriedForm carried, Locale locale, Model model) {
        return show(desk.page(solution, new Typed(carried.fields()), false, locale), model);
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String copy(Access access, @PathVariable Solution.Id solution, @RequestParam MultiValueMap<String, String> fields,
            Locale locale, Model model, HttpServletResponse response) {
        var typed = new Typed(fields);
        return away.or(solution, today -> {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("merged", true);
            return show(desk.page(today, typed, false, locale), model);
        }, () -> copy(access, solution, typed, locale, model));
    }

    private String copy(Access access, Solution.Id solution, Typed typed, Locale locale, Model model) {
        var made = desk.copy(access, solution, typed);
        return made.map(copy -> "redirect:%s?gekopieerd".formatted(SolutionAddress.of(copy)))
                .orElseGet(() -> show(desk.page(solution, typed, true, locale), model));
    }

    private static String show(CopyDesk.Page page, Model model) {
        model.addAttribute("page", page);
        return "catalog/solution-copy";
    }
}
