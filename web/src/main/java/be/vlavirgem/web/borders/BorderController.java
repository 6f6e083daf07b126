package be.vlavirgem.web.borders;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.borders.BorderSets.State;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The back office of the maps: real borders, uploaded, looked at, shown and removed. */
@Controller
@RequestMapping("/beheer/kaart")
class BorderController {

    private final BorderService service;
    private final MessageSource messages;

    BorderController(BorderService service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.MANAGE_MAP)
    String borders(Locale locale, Model model) {
        model.addAttribute("draft", page(State.DRAFT, "voorbeeld", locale));
        model.addAttribute("shown", page(State.SHOWN, "getoond", locale));
        return "web/borders";
    }

    private @Nullable BorderPage page(State state, String id, Locale locale) {
        var title = Objects.requireNonNull(messages.getMessage("web.borders.map." + state, null, "", locale));
        return service.find(state, true)
                .map(set -> BorderPage.of(set, service.today(), id, title, locale))
                .orElse(null);
    }

    @PostMapping
    @Requires(Permission.MANAGE_MAP)
    String upload(Access access, @RequestParam MultipartFile bestand, Locale locale, Model model)
            throws IOException {
        var name = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        var problems = service.upload(access, name, bestand.getBytes());
        if (problems.isEmpty()) {
            return "redirect:/beheer/kaart?nieuw";
        }
        model.addAttribute("problems", problems);
        model.addAttribute("fileName", name);
        return borders(locale, model);
    }

    @PostMapping("/tonen")
    @Requires(Permission.MANAGE_MAP)
    String show(Access access) {
        service.show(access);
        return "redirect:/beheer/kaart?getoond";
    }

    @PostMapping("/weggooien")
    @Requires(Permission.MANAGE_MAP)
    String discard(Access access) {
        service.discard(access);
        return "redirect:/beheer/kaart?weggegooid";
    }

    @PostMapping("/verwijderen")
    @Requires(Permission.MANAGE_MAP)
    String remove(Access access) {
        service.remove(access);
        return "redirect:/beheer/kaart?verwijderd";
    }
}
