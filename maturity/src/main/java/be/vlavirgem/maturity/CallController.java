package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFacts;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to call: the list, its files, and the page of one authority with what was noted. */
@Controller
@RequestMapping(CallList.PATH)
class CallController {

    private final CallList list;
    private final Lists lists;
    private final ListFiles files;
    private final ListFacts facts;
    private final CallPages pages;
    private final CallDesk desk;

    CallController(CallList list, Lists lists, ListFiles files, ListFacts facts, CallPages pages, CallDesk desk) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.facts = facts;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.FOLLOW_ROUNDS)
    String calls(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        var page = lists.page(list, access, request, carried, language);
        model.addAttribute("list", page);
        model.addAttribute("remind", page.xlsxHref().replaceFirst("/lijst[.]xlsx", "/herinneren"));
        model.addAttribute("mayManage", access.may(Permission.MANAGE_ROUNDS));
        return "maturity/calls";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.FOLLOW_ROUNDS)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }

    @GetMapping("/{organisation}")
    @Requires(Permission.FOLLOW_ROUNDS)
    String call(Access access, @PathVariable OrganisationId organisation, CarriedForm carried, Locale language,
            Model model) {
        return show(access, organisation, carried.value("notitie").orElse(null), null, language, model);
    }

    private String show(Access access, OrganisationId organisation, @Nullable String typed, @Nullable String wrong,
            Locale language, Model model) {
        var shown = pages.shown(organisation, () -> facts.of(list, access, organisation.value(), language), language);
        var call = shown.call();
        model.addAttribute("page", call);
        model.addAttribute("facts", shown.facts().orElse(null));
        model.addAttribute("typed", typed == null ? call.current() : typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("maySupport", access.may(Permission.SUPPORT_PEOPLE));
        model.addAttribute("mayManage", access.may(Permission.MANAGE_ROUNDS));
        return "maturity/call";
    }

    @PostMapping("/{organisation}/notitie")
    @Requires(Permission.FOLLOW_ROUNDS)
    String note(Access access, @PathVariable OrganisationId organisation,
            @RequestParam(defaultValue = "") String notitie,
            @RequestParam(defaultValue = "-1") int gezien, Locale language, Model model) {
        var wrong = desk.note(access, organisation, gezien, notitie);
        return wrong.isEmpty()
                ? "redirect:%s/%s?bewaard".formatted(CallList.PATH, organisation)
                : show(access, organisation, notitie, wrong.get(), language, model);
    }
}
