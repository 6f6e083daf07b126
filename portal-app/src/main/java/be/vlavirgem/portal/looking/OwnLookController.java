package be.vlavirgem.portal.looking;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one's own on which one lets somebody look along, or not, and puts an end to it. */
@Controller
@OnlyOneself
@RequestMapping(OwnLookController.PATH)
class OwnLookController {

    static final String PATH = "/profiel/meekijken";
    private static final String OVER = "?voorbij";

    private final OwnLooks looks;

    OwnLookController(OwnLooks looks) {
        this.looks = looks;
    }

    @GetMapping
    @Requires(Permission.SIGNED_IN)
    String page(Access access, Model model) {
        model.addAttribute("page", looks.page(access));
        return "portal/own-looks";
    }

    @PostMapping("/toestaan")
    @Requires(Permission.SIGNED_IN)
    String approve(Access access, @RequestParam(name = "vraag", defaultValue = "") String question) {
        return said(looks.approve(access, question) ? "?toegestaan" : OVER);
    }

    @PostMapping("/weigeren")
    @Requires(Permission.SIGNED_IN)
    String refuse(Access access, @RequestParam(name = "vraag", defaultValue = "") String question) {
        return said(looks.refuse(access, question) ? "?geweigerd" : OVER);
    }

    @PostMapping("/stoppen")
    @Requires(Permission.SIGNED_IN)
    String stop(Access access) {
        looks.stop(access);
        return said("?gestopt");
    }

    private static String said(String what) {
        return "redirect:" + PATH + what;
    }
}
