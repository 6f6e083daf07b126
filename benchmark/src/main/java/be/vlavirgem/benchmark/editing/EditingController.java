package be.vlavirgem.benchmark.editing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.maturity.FigureChanges;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.FormFields;
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

/** A figure changed where it is seen; whoever corrects closed measurements answers open ones too, so one permission does. */
@Controller
@RequestMapping("/benchmark/cijfers/{indicator}/wijzigen")
class EditingController {

    private final EditingPages pages;
    private final Editing editing;

    EditingController(EditingPages pages, Editing editing) {
        this.pages = pages;
        this.editing = editing;
    }

    /** Where a figure stands among those of others. */
    static String figure(String indicator) {
        return "/benchmark/cijfers/" + indicator;
    }

    /** Where it is changed. */
    static String path(String indicator) {
        return figure(indicator) + "/wijzigen";
    }

    @GetMapping
    @Requires(Permission.ANSWER_MEASUREMENT)
    String edit(Access access, @PathVariable String indicator, @RequestParam(defaultValue = "") String jaar,
            CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", carried.isEmpty()
                ? pages.of(access, indicator, FigureForm.year(jaar), locale)
                : pages.carried(access, indicator, FigureForm.in(FormFields.of(carried)), locale));
        return "benchmark/edit";
    }

    @PostMapping
    @Requires(Permission.ANSWER_MEASUREMENT)
    String change(Access access, @PathVariable String indicator, @RequestParam MultiValueMap<String, String> fields,
            Locale locale, Model model) {
        var form = FigureForm.in(FormFields.of(fields));
        var outcome = editing.change(access, indicator, form);
        if (outcome instanceof FigureChanges.Outcome.Changed) {
            return "redirect:%s?jaar=%s&bewaard".formatted(path(indicator), form.jaar());
        }
        model.addAttribute("page", pages.again(access, indicator, form, outcome, locale));
        return "benchmark/edit";
    }
}
