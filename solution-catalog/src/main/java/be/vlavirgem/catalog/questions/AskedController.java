package be.vlavirgem.catalog.questions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the own authority asked suppliers, and what they answered. */
@Controller
@RequestMapping(AskedList.PATH)
class AskedController {

    private final AskedList list;
    private final Lists lists;
    private final ListFiles files;
    private final QuestionPages pages;
    private final QuestionDesk desk;

    AskedController(AskedList list, Lists lists, ListFiles files, QuestionPages pages, QuestionDesk desk) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.ASK_GUESTS)
    String all(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, language));
        return "catalog/questions-asked";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.ASK_GUESTS)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }

    @GetMapping("/{asked}")
    @Requires(Permission.ASK_GUESTS)
    String one(@PathVariable SolutionQuestion.Id asked, CarriedForm carried, Locale locale, Model model) {
        return show(pages.asked(asked, carried.value("vraag").orElse(""), null, locale), model);
    }

    private static String show(QuestionPages.AskedPage page, Model model) {
        model.addAttribute("page", page);
        return "catalog/question-asked";
    }

    @PostMapping("/{asked}")
    @Requires(Permission.ASK_GUESTS)
    String askOn(Access access, @PathVariable SolutionQuestion.Id asked, @ModelAttribute MoreForm form,
            Locale locale, Model model) {
        var fault = form.fault(SolutionQuestion.LONGEST, "catalog.questions.fault.");
        if (fault.isPresent()) {
            return show(pages.asked(asked, form.typed(), fault.get(), locale), model);
        }
        var outcome = desk.askOn(access, asked, form.seen(), form.text());
        return outcome == QuestionDesk.Outcome.SAID
                ? "redirect:%s/%s?aangevuld".formatted(AskedList.PATH, asked)
                : show(pages.asked(asked, form.typed(), outcome.key(), locale), model);
    }

    @PostMapping("/{asked}/afsluiten")
    @Requires(Permission.ASK_GUESTS)
    String close(Access access, @PathVariable SolutionQuestion.Id asked, @ModelAttribute MoreForm form) {
        var said = switch (desk.close(access, asked, form.seen())) {
            case CLOSED -> "afgesloten";
            case WITHDRAWN -> "ingetrokken";
            case MEANWHILE -> "intussen";
        };
        return "redirect:%s/%s?%s".formatted(AskedList.PATH, asked, said);
    }
}
