package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.solutions.ReviewDesk.Decision;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.documents.Downloads;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days.Reading;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where V-ICT-OR looks into what suppliers hand in as proof. */
@Controller
@RequestMapping(ClaimAddress.CHECKS)
class ClaimCheckController {

    private final ClaimCheckPages pages;
    private final ClaimCheckDesk desk;
    private final MessageSource messages;
    private final Clock clock;

    ClaimCheckController(ClaimCheckPages pages, ClaimCheckDesk desk, MessageSource messages, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.REVIEW_SOLUTIONS)
    String queue(Locale locale, Model model) {
        model.addAttribute("lines", pages.queue(locale));
        return "catalog/claim-checks";
    }

    @GetMapping("/{check}")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String check(@PathVariable ClaimCheck.Id check, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", pages.check(check, carried, locale));
        return "catalog/claim-check";
    }

    @GetMapping("/{check}/document")
    @CarriesDocument
    @OnlyOneself
    @Requires(Permission.REVIEW_SOLUTIONS)
    ResponseEntity<Resource> document(Access access, @PathVariable ClaimCheck.Id check) {
        return Downloads.of(desk.document(access, check));
    }

    @PostMapping("/{check}/aanvaarden")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String accept(Access access, @PathVariable ClaimCheck.Id check, @ModelAttribute ClaimDecisionForm form,
            Locale locale, Model model) {
        return switch (form.until(LocalDate.now(clock))) {
            case Reading.Refused(var key, var about) ->
                again(check, form, new Mistake("tot", messages.getMessage(key, new Object[]{ about }, locale)), locale,
                        model);
            case Reading.Day(var day) -> after(check, desk.accept(access, check, Optional.of(day)), "aanvaard");
            case Reading.Nothing _ -> after(check, desk.accept(access, check, Optional.empty()), "aanvaard");
        };
    }

    @PostMapping("/{check}/weigeren")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String refuse(Access access, @PathVariable ClaimCheck.Id check, @ModelAttribute ClaimDecisionForm form,
            Locale locale, Model model) {
        var problem = form.reasonProblem();
        if (problem.isPresent()) {
            var text = messages.getMessage(problem.get(), new Object[]{ ClaimProof.LONGEST_REASON }, locale);
            return again(check, form, new Mistake("reden", text), locale, model);
        }
        return after(check, desk.refuse(access, check, form.reason()), "geweigerd");
    }

    private String again(ClaimCheck.Id check, ClaimDecisionForm form, Mistake wrong, Locale locale, Model model) {
        if (!desk.waits(check)) {
            return after(check, Decision.GONE, "");
        }
        model.addAttribute("page", pages.refused(check, form, wrong, locale));
        return "catalog/claim-check";
    }

    private static String after(ClaimCheck.Id check, Decision decision, String said) {
        return switch (decision) {
            case DONE -> "redirect:%s?%s".formatted(ClaimAddress.CHECKS, said);
            case CHANGED -> "redirect:%s/%s?veranderd".formatted(ClaimAddress.CHECKS, check);
            case GONE -> "redirect:%s?beslist".formatted(ClaimAddress.CHECKS);
        };
    }
}
