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

/** What authorities ask a supplier, and what is said on it until they close it. */
@Controller
@RequestMapping(ToldList.PATH)
class ToldController {

    private final ToldList list;
    private final Lists lists;
    private final ListFiles files;
    private final QuestionPages pages;
    private final QuestionDesk desk;

    ToldController(ToldList list, Lists lists, ListFiles files, QuestionPages pages, QuestionDesk desk) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String all(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, language));
        return "catalog/questions-told";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }

    @GetMapping("/{asked}")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String one(@PathVariable SolutionQuestion.Id asked, CarriedForm carried, Locale locale, Model model) {
        return show(pages.told(asked, carried.value("antwoord").orElse(""), null, locale), model);
    }

    private static String show(QuestionPages.ToldPage page, Model model) {
        model.addAttribute("page", page);
        return "catalog/question-told";
    }

    @PostMapping("/{asked}")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String answer(Access access, @PathVariable SolutionQuestion.Id asked, @ModelAttribute MoreForm form,
            Locale locale, Model model) {
        var fault = form.fault(SolutionQuestion.LONGEST_REPLY, "catalog.questions.answer.fault.");
        if (fault.isPresent()) {
            return show(pages.told(asked, form.typed(), fault.get(), locale), model);
        }
        var outcome = desk.answer(access, asked, form.seen(), form.text());
        return outcome == QuestionDesk.Outcome.SAID
                ? "redirect:%s/%s?verstuurd".formatted(ToldList.PATH, asked)
                : show(pages.told(asked, form.typed(), outcome.key(), locale), model);
    }
}
