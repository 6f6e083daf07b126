package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.addresses.MovedForGood;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an authority asks the supplier of a published solution something. */
@Controller
@RequestMapping("/oplossingen/{offer}/vraag")
class AskController {

    private static final String VIEW = "catalog/question-ask";

    private final QuestionPages pages;
    private final QuestionDesk desk;

    AskController(QuestionPages pages, QuestionDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.ASK_GUESTS)
    ModelAndView form(Access access, @PathVariable String offer, CarriedForm carried, Locale locale) {
        var sheet = pages.sheet(offer);
        return sheet.slug().equals(offer)
                ? new ModelAndView(VIEW, "page",
                        pages.ask(access, sheet, QuestionForm.of(carried), Optional.empty(), locale))
                : new ModelAndView(MovedForGood.to("/oplossingen/%s/vraag".formatted(sheet.slug())));
    }

    @PostMapping
    @Requires(Permission.ASK_GUESTS)
    String ask(Access access, @PathVariable String offer, @ModelAttribute QuestionForm form, Locale locale,
            Model model) {
        var sheet = pages.sheet(offer);
        var page = pages.ask(access, sheet, form, form.fault(), locale);
        if (!page.open() || form.fault().isPresent()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        return "redirect:%s/%s?gevraagd".formatted(AskedList.PATH, desk.ask(access, sheet, form));
    }
}
