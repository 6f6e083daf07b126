package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding, changing and ending what is kept by hand. */
@Controller
@RequestMapping(DeskController.PATH)
class HandController {

    private static final String FORM = "catalog/standard-form";
    private static final String END = "catalog/standard-end";

    private final HandPages pages;
    private final HandDesk desk;

    HandController(HandPages pages, HandDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/nieuw")
    @Requires(Permission.KEEP_STANDARDS)
    String fresh(CarriedForm carried, Locale locale, Model model) {
        return show(FORM, pages.fresh(HandForm.empty().over(carried), List.of(), locale), model);
    }

    @PostMapping("/nieuw")
    @Requires(Permission.KEEP_STANDARDS)
    String add(Access access, @ModelAttribute HandForm form, Locale locale, Model model) {
        var mistakes = pages.mistakes(form, Optional.empty(), locale);
        return mistakes.isEmpty()
                ? done(desk.add(access, form.texts(), form.reason()).slug(), "toegevoegd")
                : show(FORM, pages.fresh(form, mistakes, locale), model);
    }

    @GetMapping("/{standard}/wijzigen")
    @Requires(Permission.KEEP_STANDARDS)
    String form(@PathVariable String standard, CarriedForm carried, Locale locale, Model model) {
        return show(FORM, pages.opened(standard, carried, locale), model);
    }

    @PostMapping("/{standard}/wijzigen")
    @Requires(Permission.KEEP_STANDARDS)
    String change(Access access, @PathVariable String standard, @ModelAttribute HandForm form, Locale locale,
            Model model) {
        var read = pages.changeable(standard);
        var mistakes = pages.mistakes(form, Optional.of(standard), locale);
        if (mistakes.isEmpty() && form.isFor(read) && desk.change(access, read, form.texts(), form.reason())) {
            return done(standard, "gewijzigd");
        }
        return again(pages.changeable(standard), form, mistakes, locale, model);
    }

    /** With the form for the standard as it stands, so that sending it again is meant. */
    private String again(Standard now, HandForm form, List<Mistake> mistakes, Locale locale, Model model) {
        var all = mistakes.isEmpty() ? List.of(pages.meanwhile(locale)) : mistakes;
        return show(FORM, pages.of(now, mistakes.isEmpty() ? form.againFor(now) : form, all, locale), model);
    }

    @GetMapping("/{standard}/beeindigen")
    @Requires(Permission.KEEP_STANDARDS)
    String ending(@PathVariable String standard, CarriedForm carried, Model model) {
        return show(END, pages.ending(pages.changeable(standard), EndForm.of(carried), List.of()), model);
    }

    @PostMapping("/{standard}/beeindigen")
    @Requires(Permission.KEEP_STANDARDS)
    String end(Access access, @PathVariable String standard, @ModelAttribute EndForm form, Locale locale,
            Model model) {
        var read = pages.changeable(standard);
        var mistakes = pages.mistakes(form, locale);
        if (!mistakes.isEmpty()) {
            return show(END, pages.ending(read, form, mistakes), model);
        }
        var day = Days.read(HandForm.line(form.dag())).orElseThrow();
        return done(standard, desk.end(access, read, day, form.reason()) ? "beeindigd" : "intussen");
    }

    private static String show(String view, Object page, Model model) {
        model.addAttribute("page", page);
        return view;
    }

    private static String done(String slug, String what) {
        return "redirect:%s/%s?%s".formatted(StandardList.PATH, slug, what);
    }
}
