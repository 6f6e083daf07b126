package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The back office of people: finding somebody, and helping. */
@Controller
@RequestMapping(PersonList.PATH)
class PersonController {

    private final PersonList list;
    private final Lists lists;
    private final ListFiles files;
    private final PersonDesk desk;

    PersonController(PersonList list, Lists lists, ListFiles files, PersonDesk desk) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.SUPPORT_PEOPLE)
    String people(Access access, HttpServletRequest request, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, locale));
        return "portal/people";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.SUPPORT_PEOPLE)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        files.send(list, access, request, response, locale);
    }

    @GetMapping("/{person}")
    @Requires(Permission.SUPPORT_PEOPLE)
    String person(Access access, @PathVariable PersonId person, Locale locale, Model model) {
        model.addAttribute("sheet", desk.sheet(access, person, locale));
        return "portal/person";
    }

    @GetMapping("/{person}/vergrendelen")
    @Requires(Permission.SUPPORT_PEOPLE)
    String askToLock(Access access, @PathVariable PersonId person, Locale locale, Model model) {
        model.addAttribute("sheet", desk.sheet(access, person, locale));
        return "portal/person-lock";
    }

    @PostMapping("/{person}/vergrendelen")
    @Requires(Permission.SUPPORT_PEOPLE)
    String lock(Access access, @PathVariable PersonId person) {
        return said(person, desk.lock(access, person) == PersonDesk.Locking.LAST_PEER
                ? "laatste"
                : "vergrendeld");
    }

    @PostMapping("/{person}/ontgrendelen")
    @Requires(Permission.SUPPORT_PEOPLE)
    String unlock(Access access, @PathVariable PersonId person) {
        desk.unlock(access, person);
        return said(person, "ontgrendeld");
    }

    @PostMapping("/{person}/afmelden")
    @Requires(Permission.SUPPORT_PEOPLE)
    String signOut(Access access, @PathVariable PersonId person,
            @RequestParam(name = "sessie", defaultValue = "") String session) {
        desk.signOut(access, person, session);
        return said(person, "afgemeld");
    }

    @PostMapping("/{person}/wachtwoord")
    @Requires(Permission.SUPPORT_PEOPLE)
    String sendLink(Access access, @PathVariable PersonId person) {
        return said(person, desk.sendLink(access, person) ? "verstuurd" : "niet-verstuurd");
    }

    private static String said(PersonId person, String what) {
        return "redirect:%s/%s?%s".formatted(PersonList.PATH, person, what);
    }
}
