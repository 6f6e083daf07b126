package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All published sheets with a button each to say that they still hold; where the yearly mail leads. */
@Controller
@RequestMapping(SolutionAddress.CONFIRM)
class ConfirmController {

    private final ConfirmPages pages;
    private final SolutionDeeds deeds;

    ConfirmController(ConfirmPages pages, SolutionDeeds deeds) {
        this.pages = pages;
        this.deeds = deeds;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String all(Access access, Model model) {
        model.addAttribute("page", pages.page(access));
        return "catalog/solutions-confirm";
    }

    @PostMapping("/{solution}")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String confirm(Access access, @PathVariable Solution.Id solution) {
        var done = deeds.confirm(access, solution);
        return "redirect:%s?%s".formatted(SolutionAddress.CONFIRM, done ? "bevestigd" : "veranderd");
    }
}
