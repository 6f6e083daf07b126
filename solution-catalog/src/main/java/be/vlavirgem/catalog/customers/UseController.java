package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an authority says which solutions it uses; nobody of V-ICT-OR sees it by looking along either. */
@Controller
@OnlyOneself
@RequestMapping(CustomerAddress.QUESTIONS)
class UseController {

    private final UsePages pages;
    private final UseDesk desk;
    private final UseAnswerList list;
    private final Lists lists;
    private final ListFiles files;

    UseController(UsePages pages, UseDesk desk, UseAnswerList list, Lists lists, ListFiles files) {
        this.pages = pages;
        this.desk = desk;
        this.list = list;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping
    @Requires(Permission.CONFIRM_USE)
    String asked(Access access, HttpServletRequest request, CarriedForm carried, Locale locale, Model model) {
        return show(pages.page(new TypedDays(carried.fields()), Optional.empty(), locale), access, request, carried,
                locale, model);
    }

    private String show(UsePages.Page page, Access access, HttpServletRequest request, CarriedForm carried,
            Locale locale, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("list", lists.page(list, access, request, carried, locale));
        return "catalog/use-questions";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.CONFIRM_USE)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        files.send(list, access, request, response, locale);
    }

    /** What was typed at other questions stays: the page comes back with it. */
    @PostMapping("/{use}")
    @Requires(Permission.CONFIRM_USE)
    String answer(Access access, @PathVariable UseId use, @RequestParam(defaultValue = "") String antwoord,
            @RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, CarriedForm carried,
            Locale locale, Model model) {
        var typed = new TypedDays(fields);
        var mistyped = UseAnswer.Kind.of(antwoord)
                .flatMap(kind -> desk.answer(access, use, kind, typed.day(use).orElse("")))
                .map(why -> new UsePages.Mistyped(use, why));
        var page = pages.page(typed, mistyped, locale);
        model.addAttribute("said", mistyped.isEmpty() ? antwoord : "");
        return mistyped.isPresent() || page.isTyped()
                ? show(page, access, request, carried, locale, model)
                : "redirect:%s%s".formatted(CustomerAddress.QUESTIONS, UseAnswer.said(antwoord));
    }

    @PostMapping("/{use}/ongedaan")
    @Requires(Permission.CONFIRM_USE)
    String undo(Access access, @PathVariable UseId use) {
        desk.undo(access, use);
        return "redirect:%s?ongedaan".formatted(CustomerAddress.QUESTIONS);
    }
}
