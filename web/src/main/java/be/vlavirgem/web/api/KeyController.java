package be.vlavirgem.web.api;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tokens.ApiTokenId;
import be.vlavirgem.platform.tokens.ApiTokens;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.ShownOnce;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The keys of the own organisation: made, shown once, withdrawn. */
@Controller
@OnlyOneself
@RequestMapping(KeyController.PATH)
class KeyController {

    static final String PATH = "/koppelingen/sleutels";

    private final Keys keys;
    private final ApiTokens tokens;
    private final ShownOnce shownOnce;

    KeyController(Keys keys, ApiTokens tokens, ShownOnce shownOnce) {
        this.keys = keys;
        this.tokens = tokens;
        this.shownOnce = shownOnce;
    }

    @GetMapping
    @Requires(Permission.MANAGE_KEYS)
    String page(Access access, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("page", keys.page(access, carried, locale));
        shownOnce.take(PATH).ifPresent(key -> model.addAttribute("made", key));
        return "web/keys";
    }

    @PostMapping
    @Requires(Permission.MANAGE_KEYS)
    String make(Access access, KeyForm form, Locale locale, Model model) {
        return switch (keys.make(access, form, locale)) {
            case Keys.Outcome.Refused(var page) -> {
                model.addAttribute("page", page);
                yield "web/keys";
            }
            case Keys.Outcome.Made(var key) -> {
                shownOnce.keep(PATH, key);
                yield "redirect:" + PATH;
            }
        };
    }

    @GetMapping("/{key}/intrekken")
    @Requires(Permission.MANAGE_KEYS)
    String askToWithdraw(Access access, @PathVariable ApiTokenId key, Locale locale, Model model) {
        model.addAttribute("withdrawal", keys.withdrawal(access, key, locale));
        return "web/key-withdraw";
    }

    @PostMapping("/{key}/intrekken")
    @Requires(Permission.MANAGE_KEYS)
    String withdraw(Access access, @PathVariable ApiTokenId key, Locale locale) {
        keys.withdrawal(access, key, locale);
        tokens.withdraw(access, key);
        return "redirect:" + PATH + "?ingetrokken";
    }
}
