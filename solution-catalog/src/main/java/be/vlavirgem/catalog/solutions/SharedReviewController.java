package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where V-ICT-OR looks once at what changed in all solutions of a supplier, found by one of them. */
@Controller
@RequestMapping(SolutionAddress.REVIEWS + "/{review}/voor-al")
class SharedReviewController {

    private final SharedReviewPages pages;
    private final SharedReviewDesk desk;

    SharedReviewController(SharedReviewPages pages, SharedReviewDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.REVIEW_SOLUTIONS)
    String page(@PathVariable Review.Id review, Locale locale, Model model) {
        model.addAttribute("page", pages.page(review, locale));
        return "catalog/review-shared";
    }

    @PostMapping
    @Requires(Permission.REVIEW_SOLUTIONS)
    String looked(@PathVariable Review.Id review, @RequestParam(defaultValue = "") String gezien) {
        return switch (desk.looked(review, gezien)) {
            case DONE -> "redirect:%s?bekeken".formatted(SolutionAddress.REVIEWS);
            case CHANGED -> "redirect:%s?veranderd".formatted(SharedReviewPages.address(review));
            case GONE -> "redirect:%s?beslist".formatted(SolutionAddress.REVIEWS);
        };
    }
}
