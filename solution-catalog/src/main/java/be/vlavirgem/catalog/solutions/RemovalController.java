package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Throws an own sheet away that was never published. */
@Controller
@RequestMapping(SolutionAddress.LIST + "/{solution}" + RemovalController.PART)
class RemovalController {

    static final String PART = "/verwijderen";

    private final RemovalPages pages;
    private final SolutionRemoval removal;

    RemovalController(RemovalPages pages, SolutionRemoval removal) {
        this.pages = pages;
        this.removal = removal;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String removing(@PathVariable Solution.Id solution, Locale locale, Model model) {
        model.addAttribute("page", pages.page(solution, locale));
        return "catalog/solution-remove";
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String remove(Access access, @PathVariable Solution.Id solution) {
        return switch (removal.remove(access, solution)) {
            case REMOVED -> "redirect:%s?verwijderd".formatted(SolutionAddress.LIST);
            case RELIED_ON, PUBLISHED -> "redirect:" + SolutionAddress.of(solution) + PART;
        };
    }
}
