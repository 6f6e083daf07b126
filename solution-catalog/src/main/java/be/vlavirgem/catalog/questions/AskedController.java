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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the own authority asked suppliers, and what they answered. */
@Controller
@RequestMapping(AskedList.PATH)
class AskedController {

    private final AskedList list;
    private final Lists lists;
    private final ListFiles files;
    private final QuestionPages pages;

    AskedController(AskedList list, Lists lists, ListFiles files, QuestionPages pages) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.pages = pages;
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
    String one(@PathVariable SolutionQuestion.Id asked, Model model) {
        model.addAttribute("page", pages.asked(asked));
        return "catalog/question-asked";
    }
}
