package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.NotFoundException;
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

/** Following a standard, and what one follows. */
@Controller
class FollowController {

    private final FollowedList list;
    private final Lists lists;
    private final ListFiles files;
    private final StandardPages pages;

    FollowController(FollowedList list, Lists lists, ListFiles files, StandardPages pages) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(FollowedList.PATH)
    @Requires(Permission.SIGNED_IN)
    String followed(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, language));
        return "catalog/standards-followed";
    }

    @GetMapping({ FollowedList.PATH + ListFiles.WORKBOOK, FollowedList.PATH + ListFiles.TEXT })
    @Requires(Permission.SIGNED_IN)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }

    @PostMapping(StandardList.PATH + "/{standard}/volgen")
    @Requires(Permission.SIGNED_IN)
    String follow(Access access, @PathVariable String standard) {
        return said(standard, pages.follow(standard, access.person()), "gevolgd");
    }

    @PostMapping(StandardList.PATH + "/{standard}/niet-volgen")
    @Requires(Permission.SIGNED_IN)
    String unfollow(Access access, @PathVariable String standard) {
        return said(standard, pages.unfollow(standard, access.person()), "niet-gevolgd");
    }

    private static String said(String standard, boolean known, String what) {
        if (!known) {
            throw new NotFoundException();
        }
        return "redirect:%s/%s?%s".formatted(StandardList.PATH, standard, what);
    }
}
