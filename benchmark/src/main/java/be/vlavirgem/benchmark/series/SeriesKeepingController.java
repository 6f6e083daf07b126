package be.vlavirgem.benchmark.series;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes, changes and removes the figures an authority keeps for itself. */
@Controller
@RequestMapping(SeriesController.PATH)
class SeriesKeepingController {

    private static final String FORM = "benchmark/series-edit";
    private static final String ONE = SeriesController.ONE;

    private final SeriesPages pages;
    private final SeriesDesk desk;

    SeriesKeepingController(SeriesPages pages, SeriesDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(SeriesController.NEW)
    @Requires(Permission.KEEP_OWN_SERIES)
    String fresh(CarriedForm carried, Locale locale, Model model) {
        var form = carried.isEmpty() ? SeriesForm.empty() : SeriesForm.of(FormFields.of(carried));
        return show(FORM, pages.making(form, List.of(), locale), model);
    }

    @PostMapping(SeriesController.NEW)
    @Requires(Permission.KEEP_OWN_SERIES)
    String make(Access access, @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        var form = SeriesForm.of(FormFields.of(fields));
        var mistakes = pages.mistakes(form, false, locale);
        if (!mistakes.isEmpty()) {
            return show(FORM, pages.making(form, mistakes, locale), model);
        }
        return desk.make(access, form)
                .map(made -> "redirect:%s?bewaard".formatted(SeriesController.path(made)))
                .orElseGet(() -> show(FORM, pages.making(form, pages.mistakes(form, true, locale), locale), model));
    }

    @GetMapping(ONE + SeriesController.CHANGE)
    @Requires(Permission.KEEP_OWN_SERIES)
    String form(Access access, @PathVariable OwnSeries.Id series, CarriedForm carried, Locale locale, Model model) {
        var form = carried.isEmpty() ? pages.kept(access, series) : SeriesForm.of(FormFields.of(carried));
        return show(FORM, pages.changing(series, form, List.of(), locale), model);
    }

    @PostMapping(ONE + SeriesController.CHANGE)
    @Requires(Permission.KEEP_OWN_SERIES)
    String change(Access access, @PathVariable OwnSeries.Id series,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        desk.own(access, series);
        var form = SeriesForm.of(FormFields.of(fields));
        var mistakes = pages.mistakes(form, false, locale);
        if (!mistakes.isEmpty()) {
            return show(FORM, pages.changing(series, form, mistakes, locale), model);
        }
        return switch (desk.change(access, series, form)) {
            case DONE -> "redirect:%s?bewaard".formatted(SeriesController.path(series));
            case TAKEN -> show(FORM, pages.changing(series, form, pages.mistakes(form, true, locale), locale), model);
            case MEANWHILE -> show(FORM, pages.meanwhile(access, series, form, locale), model);
        };
    }

    @GetMapping(ONE + SeriesController.REMOVE)
    @Requires(Permission.KEEP_OWN_SERIES)
    String removing(Access access, @PathVariable OwnSeries.Id series, Locale locale, Model model) {
        return show("benchmark/series-remove", pages.removing(access, series, locale), model);
    }

    @PostMapping(ONE + SeriesController.REMOVE)
    @Requires(Permission.KEEP_OWN_SERIES)
    String remove(Access access, @PathVariable OwnSeries.Id series) {
        desk.remove(access, series);
        return "redirect:%s?verwijderd".formatted(SeriesController.PATH);
    }

    private static String show(String view, Object page, Model model) {
        model.addAttribute("page", page);
        return view;
    }
}
