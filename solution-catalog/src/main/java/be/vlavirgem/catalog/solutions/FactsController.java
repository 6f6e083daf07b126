package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Fault;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What holds for all solutions of the supplier. */
@Controller
@RequestMapping(SolutionAddress.FACTS)
class FactsController {

    private final FactsPages pages;
    private final FactsDesk desk;

    FactsController(FactsPages pages, FactsDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String facts(Access access, CarriedForm carried, Locale locale, Model model) {
        var typed = carried.isEmpty() ? Optional.<Typed>empty() : Optional.of(new Typed(carried.fields()));
        return show(access, typed, List.of(), Optional.empty(), locale, model);
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String save(Access access, @RequestParam(defaultValue = "-1") int gezien,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var typed = new Typed(fields);
        return switch (desk.save(access, gezien, typed, locale)) {
            case FactsDesk.Outcome.Kept(var shown, var lost) -> "redirect:%s?bewaard%s%s".formatted(
                    SolutionAddress.FACTS, shown > 0 ? "&getoond" : "", lost.isEmpty() ? "" : "&onbewezen");
            case FactsDesk.Outcome.Faulty(var faults) ->
                show(access, Optional.of(typed), faults, Optional.empty(), locale, model);
            case FactsDesk.Outcome.Conflict(var theirs) ->
                show(access, Optional.of(typed), List.of(), Optional.of(theirs.sheet()), locale, model);
        };
    }

    private String show(Access access, Optional<Typed> typed, List<Fault> faults, Optional<Sheet> theirs, Locale locale,
            Model model) {
        model.addAttribute("page", pages.page(access, typed, faults, theirs, locale));
        return "catalog/supplier-facts";
    }
}
