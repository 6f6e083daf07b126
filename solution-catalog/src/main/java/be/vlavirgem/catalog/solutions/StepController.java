package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.solutions.SheetDesk.Outcome;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.Acknowledgement;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One step of a sheet: it keeps what was typed and goes on to the next. */
@Controller
@RequestMapping(SolutionAddress.LIST + "/{solution}/{step}")
class StepController {

    private final StepPages pages;
    private final SheetDesk desk;
    private final MergedAway away;

    StepController(StepPages pages, SheetDesk desk, MergedAway away) {
        this.pages = pages;
        this.desk = desk;
        this.away = away;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String step(Access access, @PathVariable Solution.Id solution, @PathVariable String step, CarriedForm carried,
            Locale locale, Model model) {
        var typed = carried.isEmpty() ? Optional.<Typed>empty() : Optional.of(new Typed(carried.fields()));
        model.addAttribute("page", pages.step(access, solution, known(step), typed, List.of(), locale));
        return "catalog/solution-step";
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String save(Access access, @PathVariable Solution.Id solution, @PathVariable String step,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model,
            HttpServletResponse response) {
        var typed = new Typed(fields);
        return away.or(solution, today -> {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("merged", true);
            model.addAttribute("page", pages.conflict(access, today, known(step), typed, locale));
            return "catalog/solution-step";
        }, () -> save(access, solution, step, typed, locale, model));
    }

    private String save(Access access, Solution.Id solution, String step, Typed typed, Locale locale, Model model) {
        return switch (desk.save(access, solution, known(step), typed.first("gezien"), typed, locale)) {
            case Outcome.Faulty(var faults) -> {
                model.addAttribute("page",
                        pages.step(access, solution, known(step), Optional.of(typed), faults, locale));
                yield "catalog/solution-step";
            }
            case Outcome.Conflict _ -> {
                model.addAttribute("page", pages.conflict(access, solution, known(step), typed, locale));
                yield "catalog/solution-step";
            }
            case Outcome.Kept(var kept, var lost) -> "redirect:%s?%s%s".formatted(next(solution, step, typed),
                    pages.isExpired(kept, known(step)) ? "verlopen" : "bewaard",
                    lost.isEmpty() ? "" : "&onbewezen");
            case Outcome.Known _ -> throw new IllegalStateException("A step begins nothing new");
        };
    }

    /** What is typed in a sheet nobody reads yet is kept as it is typed, when nothing is wrong with it. */
    @PostMapping(headers = "HX-Request")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String keep(Access access, @PathVariable Solution.Id solution, @PathVariable String step,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model,
            HttpServletResponse response) {
        var typed = new Typed(fields);
        return away.or(solution, _ -> kept(pages.merged(typed, locale), model), () -> {
            var outcome = desk.saveTyped(access, solution, known(step), typed.first("gezien"), typed, locale);
            var kept = pages.kept(outcome, known(step), typed, locale);
            new Acknowledgement(kept.controls()).writeTo(response);
            return kept(kept, model);
        });
    }

    private static String kept(StepPages.Kept kept, Model model) {
        model.addAttribute("kept", kept);
        return "catalog/solution-step :: kept";
    }

    private static String next(Solution.Id solution, String step, Typed typed) {
        var further = known(step).next().filter(_ -> typed.first("naar").isEmpty());
        return SolutionAddress.of(solution) + further.map(next -> "/" + next.path()).orElse("");
    }

    private static Step known(String step) {
        return Step.at(step).orElseThrow(NotFoundException::new);
    }
}
