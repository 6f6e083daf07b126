package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.sharing.SharedPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of somebody without account who is asked for answers: opening it changes nothing, for mail scanners open every link. */
@Controller
@RequestMapping(GuestMessages.LINK_PATH + "{token}")
class GuestController {

    private static final String VIEW = "maturity/guest";
    private static final String SENT = "maturity/guest-sent";

    private final SharedPages links;
    private final GuestDesk desk;
    private final GuestPages pages;

    GuestController(SharedPages links, GuestDesk desk, GuestPages pages) {
        this.links = links;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) {
        var share = links.look(token, Share.Purpose.ANSWER, request, response);
        try {
            var sheet = TenantScope.of(share.owner()).call(() -> desk.open(share));
            model.addAttribute("page", pages.of(share, sheet, address(token), locale));
            return VIEW;
        } catch (GuestSentException before) {
            model.addAttribute("sent", pages.sentBefore(share, before.request(), locale));
            return SENT;
        }
    }

    @PostMapping
    @Requires(Permission.EVERYBODY)
    String change(@PathVariable String token, @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return switch (Objects.requireNonNullElse(fields.getFirst("doe"), "")) {
            case "beginnen" -> begin(token, request, response, locale, model);
            case "verzenden" -> save(token, fields, GuestDesk.Wish.SEND, request, response, locale, model);
            case "toch" -> save(token, fields, GuestDesk.Wish.SEND_ANYWAY, request, response, locale, model);
            default -> save(token, fields, GuestDesk.Wish.SAVE, request, response, locale, model);
        };
    }

    private String begin(String token, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) {
        var share = links.behind(token, Share.Purpose.ANSWER, request, response);
        try {
            TenantScope.of(share.owner()).run(() -> desk.begin(share));
            return "redirect:" + address(token);
        } catch (GuestSentException before) {
            return tooLate(share, before, response, locale, model);
        }
    }

    /** Nothing of it was kept, for the answers were sent: 409, of which a script has the words. */
    private String tooLate(Share share, GuestSentException before, HttpServletResponse response, Locale locale,
            Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("sent", pages.sentBefore(share, before.request(), locale));
        return SENT;
    }

    private String save(String token, MultiValueMap<String, String> fields, GuestDesk.Wish wish,
            HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var share = links.look(token, Share.Purpose.ANSWER, request, response);
        try {
            return saved(share, token, save(share, fields, wish), locale, model);
        } catch (GuestSentException before) {
            return tooLate(share, before, response, locale, model);
        }
    }

    private String saved(Share share, String token, GuestDesk.Outcome outcome, Locale locale, Model model) {
        if (outcome.ending() == GuestDesk.Ending.SAVED && outcome.saving().isComplete()) {
            return "redirect:" + address(token) + "?bewaard";
        }
        var page = pages.after(share, outcome, address(token), locale);
        if (outcome.ending() == GuestDesk.Ending.SENT) {
            model.addAttribute("sent", pages.sent(page, locale));
            return SENT;
        }
        model.addAttribute("page", page);
        return VIEW;
    }

    @PostMapping(headers = "HX-Request")
    @Requires(Permission.EVERYBODY)
    String saveOne(@PathVariable String token, @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var share = links.look(token, Share.Purpose.ANSWER, request, response);
        GuestDesk.Outcome outcome;
        try {
            outcome = save(share, fields, GuestDesk.Wish.SAVE);
        } catch (GuestSentException before) {
            return tooLate(share, before, response, locale, model);
        }
        var page = pages.after(share, outcome, address(token), locale);
        model.addAttribute("page", page);
        model.addAttribute("swaps", GuestPages.swaps(outcome.sheet(), page, fields.keySet()));
        outcome.saving().acknowledgement().writeTo(response);
        return "maturity/chapter :: saved";
    }

    private GuestDesk.Outcome save(Share share, MultiValueMap<String, String> fields, GuestDesk.Wish wish) {
        return TenantScope.of(share.owner()).call(() -> desk.save(share, FormFields.of(fields), wish));
    }

    private static String address(String token) {
        return GuestMessages.LINK_PATH + token;
    }
}
