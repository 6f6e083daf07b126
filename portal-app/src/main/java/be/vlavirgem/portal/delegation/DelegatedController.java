package be.vlavirgem.portal.delegation;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page over all authorities that delegated to the visitor: late, this month, and the way to each thing. */
@Controller
@RequestMapping(DelegatedWork.PATH)
class DelegatedController {

    /** What the list leads to. */
    private static final Pattern OURS = Pattern.compile("/(taken|maturiteit)(/[a-z0-9-]+)*");

    /** The list narrowed to a time. */
    record Tab(String label, String href, boolean current) {}

    private final DelegatedWork work;
    private final DelegationWords words;

    DelegatedController(DelegatedWork work, DelegationWords words) {
        this.work = work;
        this.words = words;
    }

    @GetMapping
    @Requires(Permission.WORK_FOR_AUTHORITIES)
    String work(Access access, @RequestParam(name = "wanneer", defaultValue = "") String when,
            HttpServletRequest request, CarriedForm carried, Locale locale, Model model) {
        model.addAttribute("tabs", Stream.of("", "te-laat", "deze-maand").map(one -> tab(one, when, locale)).toList());
        model.addAttribute("authorities", work.clients(access));
        model.addAttribute("list", work.page(access, request, carried, locale));
        return "portal/delegated-work";
    }

    private Tab tab(String when, String chosen, Locale locale) {
        return new Tab(words.text("portal.work.tab." + (when.isEmpty() ? "alles" : when), locale),
                DelegatedWork.PATH + (when.isEmpty() ? "" : "?wanneer=" + when), when.equals(chosen));
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.WORK_FOR_AUTHORITIES)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        work.file(access, request, response, locale);
    }

    /** Goes to a thing, in the authority it is of. */
    @GetMapping("/{client}")
    @Requires(Permission.WORK_FOR_AUTHORITIES)
    String open(Access access, @PathVariable ClientId client,
            @RequestParam(name = "naar", defaultValue = "") String path, HttpSession session) {
        var there = DelegatedWork.at(access, client.organisation());
        session.setAttribute(Visitor.CHOSEN_ORGANISATION, there.organisation().toString());
        return "redirect:" + (OURS.matcher(path).matches() ? path : "/dashboard");
    }

    @PostMapping("/{client}/klaar")
    @Requires(Permission.WORK_FOR_AUTHORITIES)
    String done(Access access, @PathVariable ClientId client,
            @RequestParam(name = "taak", defaultValue = "") String task) {
        var done = work.done(access, client.organisation(), task(task));
        return "redirect:%s?%s".formatted(DelegatedWork.PATH, done ? "klaar" : "telaat");
    }

    private static UUID task(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }
}
