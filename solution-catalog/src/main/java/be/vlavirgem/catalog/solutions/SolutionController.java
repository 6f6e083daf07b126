package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One own solution: where it stands, and what can be done with it as a whole. */
@Controller
@RequestMapping(SolutionAddress.LIST + "/{solution}")
class SolutionController {

    private final SolutionPages pages;
    private final SolutionDeeds deeds;
    private final WithdrawPages withdrawals;

    SolutionController(SolutionPages pages, SolutionDeeds deeds, WithdrawPages withdrawals) {
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.deeds = deeds;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String solution(Access access, @PathVariable Solution.Id solution, @RequestParam Map<String, String> asked,
            Locale locale, Model model) {
        model.addAttribute("page", pages.overview(access, solution, locale));
        model.addAttribute("said", SolutionPages.said(asked.keySet()));
        return "catalog/solution";
    }

    @PostMapping("/indienen")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String submit(Access access, @PathVariable Solution.Id solution) {
        return to(solution, deeds.submit(access, solution).isEmpty() ? "ingediend" : "onvolledig");
    }

    @PostMapping("/terugnemen")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String takeBack(Access access, @PathVariable Solution.Id solution) {
        return to(solution, said(deeds.takeBack(access, solution), "teruggenomen"));
    }

    @GetMapping("/intrekken")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String withdrawing(@PathVariable Solution.Id solution, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", withdrawals.page(solution, carried, locale));
        return "catalog/solution-withdraw";
    }

    @PostMapping("/intrekken")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String withdraw(Access access, @PathVariable Solution.Id solution, @ModelAttribute WithdrawForm form,
            Locale locale, Model model) {
        if (form.fault().isPresent()) {
            model.addAttribute("page", withdrawals.page(solution, form, locale));
            return "catalog/solution-withdraw";
        }
        return deeds.explain(access, solution, form)
                ? to(solution, "toegelicht")
                : to(solution, said(deeds.withdraw(access, solution, form), "ingetrokken"));
    }

    @PostMapping("/hervatten")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String resume(Access access, @PathVariable Solution.Id solution) {
        return to(solution, said(deeds.resume(access, solution), "hervat"));
    }

    @PostMapping("/bevestigen")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String confirm(Access access, @PathVariable Solution.Id solution) {
        return to(solution, said(deeds.confirm(access, solution), "bevestigd"));
    }

    private static String said(boolean done, String said) {
        return done ? said : "veranderd";
    }

    private static String to(Solution.Id solution, String said) {
        return "redirect:%s?%s".formatted(SolutionAddress.of(solution), said);
    }
}
