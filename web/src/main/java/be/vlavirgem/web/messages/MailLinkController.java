package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.platform.messages.UnsubscribeLinks;
import be.vlavirgem.web.permission.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Links of mail that work without signing in; opening one changes nothing yet, for mail scanners open them all. */
@Controller
class MailLinkController {

    private static final String VIEW = "web/mail-link";

    private final MailLinks links;
    private final Addresses addresses;

    MailLinkController(MailLinks links, Addresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    @GetMapping(UnsubscribeLinks.PATH + "{token}")
    @Requires(Permission.EVERYBODY)
    String askToEnd(@PathVariable String token, Model model) {
        model.addAttribute("link", new MailLink("unsubscribe", UnsubscribeLinks.PATH + token, "ask"));
        return VIEW;
    }

    @PostMapping(UnsubscribeLinks.PATH + "{token}")
    @Requires(Permission.EVERYBODY)
    String end(@PathVariable String token, Model model) {
        model.addAttribute("link",
                new MailLink("unsubscribe", UnsubscribeLinks.PATH + token, links.follow(token) ? "good" : "bad"));
        return VIEW;
    }

    @GetMapping(Addresses.PAGE + "{token}")
    @Requires(Permission.EVERYBODY)
    String askToConfirm(@PathVariable String token, Model model) {
        model.addAttribute("link", new MailLink("confirm", Addresses.PAGE + token, "ask"));
        return VIEW;
    }

    @PostMapping(Addresses.PAGE + "{token}")
    @Requires(Permission.EVERYBODY)
    String confirm(@PathVariable String token, Model model) {
        model.addAttribute("link",
                new MailLink("confirm", Addresses.PAGE + token, addresses.confirm(token) ? "good" : "bad"));
        return VIEW;
    }
}
