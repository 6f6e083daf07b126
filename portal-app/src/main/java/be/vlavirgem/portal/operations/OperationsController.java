package be.vlavirgem.portal.operations;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the portal works behind its pages, and the few things one can do about it. */
@Controller
@RequestMapping(OperationsController.PATH)
class OperationsController {

    static final String PATH = "/beheer/werking";

    private final OperationsPages pages;
    private final OperationsQuestions questions;
    private final OperationsDesk desk;

    OperationsController(OperationsPages pages, OperationsQuestions questions, OperationsDesk desk) {
        this.pages = pages;
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.OPERATE)
    String operations(Locale language, Model model) {
        var page = pages.page(language);
        model.addAttribute("page", page);
        model.addAttribute("giveUp", questions.giveUp(page.post(), language));
        return "portal/operations";
    }

    @GetMapping("/opdrachten/stoppen")
    @Requires(Permission.OPERATE)
    String askToStop(@RequestParam(name = "opdracht", defaultValue = "") String job, Locale language, Model model) {
        return pages.openJob(job)
                .map(open -> asked(questions.stop(open, language), model))
                .orElseGet(() -> said("te-laat"));
    }

    @PostMapping("/opdrachten/stoppen")
    @Requires(Permission.OPERATE)
    String stop(Access access, @RequestParam(name = "opdracht", defaultValue = "") String job) {
        return said(desk.stop(access, job) ? "gestopt" : "te-laat");
    }

    @PostMapping("/mails/opnieuw")
    @Requires(Permission.OPERATE)
    String retry(Access access) {
        desk.retry(access);
        return said("opnieuw");
    }

    @GetMapping("/mails/opgeven")
    @Requires(Permission.OPERATE)
    String askToGiveUp(Locale language, Model model) {
        return asked(questions.giveUp(pages.post(), language), model);
    }

    private static String asked(Confirmation question, Model model) {
        model.addAttribute("withdrawal", question);
        return "portal/confirm";
    }

    @PostMapping("/mails/opgeven")
    @Requires(Permission.OPERATE)
    String giveUp(Access access) {
        desk.giveUp(access);
        return said("opgegeven");
    }

    private static String said(String what) {
        return "redirect:%s?%s".formatted(PATH, what);
    }
}
