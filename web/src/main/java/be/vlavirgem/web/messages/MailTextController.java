package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.mail.Outbox;
import be.vlavirgem.platform.messages.MailText;
import be.vlavirgem.platform.messages.MailTexts;
import be.vlavirgem.platform.messages.MailTexts.Standing;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The back office of mail: its words, and how the post goes. */
@Controller
@RequestMapping("/beheer/mails")
class MailTextController {

    private static final int MOST_GIVEN_UP = 20;

    private final MailTexts texts;
    private final MailDesk desk;
    private final Outbox outbox;
    private final MessageSource messages;

    MailTextController(MailTexts texts, MailDesk desk, Outbox outbox, MessageSource messages) {
        this.texts = texts;
        this.desk = desk;
        this.outbox = outbox;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.MANAGE_MAIL)
    String all(Model model) {
        model.addAttribute("texts",
                texts.all().stream().map(each -> new MailTextPage(each, each.text(), List.of(), null)).toList());
        model.addAttribute("post", outbox.standing());
        model.addAttribute("givenUp", outbox.givenUp(MOST_GIVEN_UP));
        return "web/mails";
    }

    @PostMapping("/opnieuw")
    @Requires(Permission.MANAGE_MAIL)
    String retry(Access access) {
        desk.retry(access);
        return "redirect:/beheer/mails?opnieuw";
    }

    @GetMapping("/{type}/{language}")
    @Requires(Permission.MANAGE_MAIL)
    String text(@PathVariable String type, @PathVariable String language, CarriedForm carried, Locale locale,
            Model model) {
        var standing = standing(type, language);
        return page(standing, MailTextForm.of(standing.text(), carried).toText(), locale, model);
    }

    @PostMapping("/{type}/{language}")
    @Requires(Permission.MANAGE_MAIL)
    String change(Access access, @PathVariable String type, @PathVariable String language, MailTextForm form,
            @RequestParam(name = "doe", defaultValue = "bewaren") String deed, Locale locale, Model model) {
        var standing = standing(type, language);
        if (deed.equals("bewaren") && desk.change(access, standing, form.toText()).isEmpty()) {
            return "redirect:" + MailTextPage.path(standing) + "?bewaard";
        }
        return page(standing, form.toText(), locale, model);
    }

    @PostMapping("/{type}/{language}/herstellen")
    @Requires(Permission.MANAGE_MAIL)
    String restore(Access access, @PathVariable String type, @PathVariable String language) {
        var standing = standing(type, language);
        desk.restore(access, standing);
        return "redirect:" + MailTextPage.path(standing) + "?hersteld";
    }

    private Standing standing(String type, String language) {
        return texts.find(type, language).orElseThrow(NotFoundException::new);
    }

    private String page(Standing standing, MailText text, Locale locale, Model model) {
        var faults = text.problems(standing.type())
                .stream()
                .map(problem -> MailTextPage.fault(problem, messages, locale))
                .toList();
        model.addAttribute("mail",
                new MailTextPage(standing, text, faults, faults.isEmpty() ? texts.preview(standing, text) : null));
        return "web/mail-text";
    }
}
