package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareId;
import be.vlavirgem.platform.sharing.SharedDoors;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What others let one see: by a link, without signing in, or because one works for the organisation it was shared with. */
@Controller
class SharedController {

    static final String WITH_US = "/gedeeld-met-ons";

    /** Something shared with us, in the list. */
    record Line(String href, String title, String owner, String until, String reason) {}

    private final SharedPages pages;
    private final SharedDoors doors;

    SharedController(SharedPages pages, SharedDoors doors) {
        this.pages = pages;
        this.doors = doors;
    }

    @GetMapping("/gedeeld/{token}")
    @Requires(Permission.EVERYBODY)
    String behindLink(@PathVariable String token, HttpServletRequest request, HttpServletResponse response,
            Locale locale, Model model) {
        return pages.show(pages.behind(token, Share.Purpose.READ, request, response), true, locale, model);
    }

    @GetMapping(WITH_US)
    @Requires(Permission.SIGNED_IN)
    String withUs(Access access, Model model) {
        model.addAttribute("lines",
                access.current()
                        .filter(home -> !home.delegated())
                        .map(Membership::organisation)
                        .map(doors::givenTo)
                        .orElse(List.of())
                        .stream()
                        .map(share -> new Line(WITH_US + "/" + share.id(), share.subject().title(), share.ownerName(),
                                Days.write(share.until()), share.reason()))
                        .toList());
        return "web/shared-with-us";
    }

    @GetMapping(WITH_US + "/{share}")
    @Requires(Permission.SIGNED_IN)
    String sharedWithUs(Access access, @PathVariable ShareId share, Locale locale, Model model) {
        return pages.show(doors.givenTo(access, share).orElseThrow(NotFoundException::new), false, locale, model);
    }
}
