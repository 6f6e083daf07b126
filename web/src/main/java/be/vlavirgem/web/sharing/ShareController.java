package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.sharing.ShareId;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.ShownOnce;
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

/** What the own organisation shares: the list, and of each share its end and its withdrawal. */
@Controller
@RequestMapping(ShareList.PATH)
class ShareController {

    private final ShareList list;
    private final Lists lists;
    private final ListFiles files;
    private final ShareSheets sheets;
    private final ShownOnce shownOnce;

    ShareController(ShareList list, Lists lists, ListFiles files, ShareSheets sheets,
            ShownOnce shownOnce) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.sheets = sheets;
        this.shownOnce = shownOnce;
    }

    @GetMapping
    @Requires(Permission.SHARE)
    String shares(Access access, HttpServletRequest request, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, locale));
        return "web/shares";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.SHARE)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        files.send(list, access, request, response, locale);
    }

    @GetMapping("/{share}")
    @Requires(Permission.SHARE)
    String share(Access access, @PathVariable ShareId share, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("sheet", sheets.of(access, share, carried.value("tot"), locale));
        shownOnce.take(share.toString()).ifPresent(link -> model.addAttribute("link", link));
        return "web/share";
    }

    @PostMapping("/{share}/verlengen")
    @Requires(Permission.SHARE)
    String extend(Access access, @PathVariable ShareId share, @RequestParam(defaultValue = "") String tot,
            Locale locale, Model model) {
        var faults = sheets.extend(access, share, tot);
        if (faults.isEmpty()) {
            return "redirect:" + ShareList.PATH + "/" + share + "?verlengd";
        }
        model.addAttribute("sheet", sheets.of(access, share, tot, faults, locale));
        return "web/share";
    }

    @GetMapping("/{share}/intrekken")
    @Requires(Permission.SHARE)
    String askToWithdraw(Access access, @PathVariable ShareId share, Locale locale, Model model) {
        model.addAttribute("sheet", sheets.toWithdraw(access, share, locale));
        return "web/share-withdraw";
    }

    @PostMapping("/{share}/intrekken")
    @Requires(Permission.SHARE)
    String withdraw(Access access, @PathVariable ShareId share) {
        sheets.withdraw(access, share);
        return "redirect:" + ShareList.PATH + "/" + share + "?ingetrokken";
    }
}
