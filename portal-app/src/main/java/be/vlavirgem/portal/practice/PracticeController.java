package be.vlavirgem.portal.practice;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Municipalities to practise in: all of them, a new one, putting back and ending. */
@Controller
@RequestMapping(PracticeController.PATH)
class PracticeController {

    static final String PATH = "/beheer/oefenomgeving";

    private final PracticePages pages;
    private final PracticeDesk desk;

    PracticeController(PracticePages pages, PracticeDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.KEEP_PRACTICE)
    String overview(Locale locale, Model model) {
        return show("portal/practices", pages.overview(locale), model);
    }

    @GetMapping("/nieuw")
    @Requires(Permission.KEEP_PRACTICE)
    String form(CarriedForm carried, Locale locale, Model model) {
        return again(PracticeForm.of(carried), List.of(), locale, model);
    }

    @PostMapping("/nieuw")
    @Requires(Permission.KEEP_PRACTICE)
    String make(Access access, @ModelAttribute PracticeForm form, Locale locale, Model model) {
        var mistakes = pages.mistakes(form, locale);
        if (!mistakes.isEmpty()) {
            return again(form, mistakes, locale, model);
        }
        return desk.make(access, PracticeOrganisation.name(form.typed()), form.profile().orElseThrow())
                .map(job -> "redirect:/opdrachten/" + job)
                .orElseGet(() -> again(form, List.of(pages.taken(form, locale)), locale, model));
    }

    private String again(PracticeForm form, List<Mistake> mistakes, Locale locale, Model model) {
        return show("portal/practice-new", pages.form(form, mistakes, locale), model);
    }

    @GetMapping("/terugzetten")
    @Requires(Permission.KEEP_PRACTICE)
    String askAboutAll(Model model) {
        return show("portal/practice-reset", pages.aboutAll(), model);
    }

    @PostMapping("/terugzetten")
    @Requires(Permission.KEEP_PRACTICE)
    String putAllBack(Access access) {
        var all = pages.allOpen();
        return all.isEmpty() ? "redirect:" + PATH : "redirect:/opdrachten/" + desk.putBack(access, all);
    }

    @GetMapping("/{practice}/terugzetten")
    @Requires(Permission.KEEP_PRACTICE)
    String ask(@PathVariable PracticeId practice, Model model) {
        return show("portal/practice-reset", pages.about(practice.organisation(), "terugzetten"), model);
    }

    @PostMapping("/{practice}/terugzetten")
    @Requires(Permission.KEEP_PRACTICE)
    String putBack(Access access, @PathVariable PracticeId practice) {
        return "redirect:/opdrachten/" + desk.putBack(access, List.of(practice.organisation()));
    }

    @PostMapping("/{practice}/wekelijks")
    @Requires(Permission.KEEP_PRACTICE)
    String choose(Access access, @PathVariable PracticeId practice,
            @RequestParam(name = "wekelijks", defaultValue = "") String weekly) {
        desk.choose(access, practice.organisation(), weekly.equals("ja"));
        return "redirect:" + PATH + "?gekozen";
    }

    @GetMapping("/{practice}/einde")
    @Requires(Permission.KEEP_PRACTICE)
    String askToEnd(@PathVariable PracticeId practice, Model model) {
        return show("portal/practice-end", pages.about(practice.organisation(), "einde"), model);
    }

    @PostMapping("/{practice}/einde")
    @Requires(Permission.KEEP_PRACTICE)
    String end(Access access, @PathVariable PracticeId practice) {
        desk.end(access, practice.organisation());
        return "redirect:" + PATH + "?beeindigd";
    }

    private static String show(String view, Object page, Model model) {
        model.addAttribute("page", page);
        return view;
    }
}
