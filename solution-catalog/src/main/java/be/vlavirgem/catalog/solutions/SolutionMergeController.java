package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
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

/** Where V-ICT-OR makes one solution of two. */
@Controller
@RequestMapping(SolutionAddress.KEPT + "/{offer}/samenvoegen")
class SolutionMergeController {

    private static final String PAGE = "catalog/solution-merge";

    private final SolutionMergeDesk desk;

    SolutionMergeController(SolutionMergeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.REVIEW_SOLUTIONS)
    String merging(@PathVariable String offer, @RequestParam MultiValueMap<String, String> fields, Locale locale,
            Model model) {
        model.addAttribute("page", desk.page(offer, MergeForm.of(fields), locale));
        return PAGE;
    }

    @PostMapping
    @Requires(Permission.REVIEW_SOLUTIONS)
    String merge(Access access, @PathVariable String offer, @RequestParam MultiValueMap<String, String> fields,
            Locale locale,
            Model model) {
        return desk.merge(access, offer, MergeForm.of(fields), locale).map(page -> {
            model.addAttribute("page", page);
            return PAGE;
        }).orElseGet(() -> "redirect:%s?samengevoegd".formatted(SolutionAddress.kept(desk.today(offer))));
    }
}
