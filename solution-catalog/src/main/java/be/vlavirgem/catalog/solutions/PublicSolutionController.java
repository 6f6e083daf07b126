package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.customers.SolutionLooks;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everybody reads of a solution; an address it had before leads to that of today. */
@Controller
class PublicSolutionController {

    private final PublicSolutionPages pages;
    private final SolutionLooks looks;

    PublicSolutionController(PublicSolutionPages pages, SolutionLooks looks) {
        this.pages = pages;
        this.looks = looks;
    }

    @GetMapping(SolutionAddress.PUBLIC + "/{offer}")
    @Requires(Permission.EVERYBODY)
    String solution(@PathVariable String offer, HttpServletRequest request, Locale locale, Model model) {
        var page = pages.at(offer, locale);
        if (page.isEmpty()) {
            return "redirect:" + SolutionPages.read(pages.today(offer).orElseThrow(NotFoundException::new));
        }
        looks.count(page.get().solution(), page.get().offeredBy(), request);
        model.addAttribute("page", page.get());
        return "catalog/solution-public";
    }
}
