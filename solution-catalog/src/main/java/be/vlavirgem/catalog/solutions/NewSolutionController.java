package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.solutions.SheetDesk.Outcome;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a sheet on one page with the fields no sheet is published without. */
@Controller
@RequestMapping(SolutionAddress.NEW)
class NewSolutionController {

    private final StepPages pages;
    private final SheetDesk desk;

    NewSolutionController(StepPages pages, SheetDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String begin(Access access, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", pages.fresh(access, new Typed(carried.fields()), List.of(), List.of(), locale));
        return "catalog/solution-new";
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String add(Access access, @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var typed = new Typed(fields);
        return switch (desk.begin(access, typed, !typed.first("toch").isEmpty(), locale)) {
            case Outcome.Kept(var solution, _) -> "redirect:%s?begonnen".formatted(SolutionAddress.of(solution.id()));
            case Outcome.Known(var alike) -> {
                model.addAttribute("page", pages.fresh(access, typed, List.of(), alike, locale));
                yield "catalog/solution-new";
            }
            case Outcome.Faulty(var faults) -> {
                model.addAttribute("page", pages.fresh(access, typed, faults, List.of(), locale));
                yield "catalog/solution-new";
            }
            case Outcome.Conflict _ -> throw new IllegalStateException("Nobody else works on what is new");
        };
    }
}
