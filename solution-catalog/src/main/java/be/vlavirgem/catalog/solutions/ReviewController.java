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

/** Where V-ICT-OR looks at sheets. */
@Controller
@RequestMapping(SolutionAddress.REVIEWS)
class ReviewController {

    private final ReviewPages pages;
    private final ReviewDesk desk;

    ReviewController(ReviewPages pages, ReviewDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.REVIEW_SOLUTIONS)
    String queue(Model model) {
        model.addAttribute("page", pages.queue());
        return "catalog/reviews";
    }

    @GetMapping("/{review}")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String review(@PathVariable Review.Id review, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", pages.review(review, new Typed(carried.fields()), null, locale));
        return "catalog/review";
    }

    @PostMapping("/{review}/publiceren")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String publish(Access access, @PathVariable Review.Id review, @RequestParam(defaultValue = "") String gezien,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var remarks = ReviewPages.reasons(new Typed(fields));
        return remarks.isEmpty() || !desk.waits(review)
                ? after(review, desk.publish(access, review, gezien), "gepubliceerd")
                : again(review, fields, "catalog.reviews.remarked", locale, model);
    }

    private String again(Review.Id review, MultiValueMap<String, String> fields, String problem, Locale locale,
            Model model) {
        model.addAttribute("page", pages.review(review, new Typed(fields), problem, locale));
        return "catalog/review";
    }

    @PostMapping("/{review}/terugsturen")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String sendBack(Access access, @PathVariable Review.Id review, @RequestParam(defaultValue = "") String gezien,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var why = ReviewPages.reasons(new Typed(fields));
        if (why.isEmpty() && desk.waits(review)) {
            return again(review, fields, "catalog.reviews.reasonless", locale, model);
        }
        return after(review, desk.sendBack(access, review, gezien, why), "teruggestuurd");
    }

    @PostMapping("/{review}/gezien")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String looked(@PathVariable Review.Id review, @RequestParam(defaultValue = "") String gezien) {
        return after(review, desk.looked(review, gezien), "bekeken");
    }

    private static String after(Review.Id review, ReviewDesk.Decision decision, String said) {
        return switch (decision) {
            case DONE -> "redirect:%s?%s".formatted(SolutionAddress.REVIEWS, said);
            case CHANGED -> "redirect:%s/%s?veranderd".formatted(SolutionAddress.REVIEWS, review);
            case GONE -> "redirect:%s?beslist".formatted(SolutionAddress.REVIEWS);
        };
    }
}
