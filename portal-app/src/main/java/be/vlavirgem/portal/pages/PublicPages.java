package be.vlavirgem.portal.pages;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages for everybody. */
@Controller
class PublicPages {

    @GetMapping("/")
    @Requires(Permission.EVERYBODY)
    String home() {
        return "portal/home";
    }

    @GetMapping("/gegevens")
    @Requires(Permission.EVERYBODY)
    String data() {
        return "portal/data";
    }
}
