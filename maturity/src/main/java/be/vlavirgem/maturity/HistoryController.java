package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who answered what when. */
@Controller
class HistoryController {

    private final HistoryPages pages;
    private final MessageSource messages;

    HistoryController(HistoryPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/maturiteit/metingen/{measurement}/geschiedenis")
    @Requires(Permission.READ_MEASUREMENT)
    String history(@PathVariable Measurement.Id measurement, @RequestParam(defaultValue = "1") String pagina,
            @RequestParam(defaultValue = "") String delegatie, Locale locale, Model model) {
        var number = pagina.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(pagina) : 1;
        model.addAttribute("page", pages.of(measurement, id(delegatie), number, new Words(messages, locale)));
        return "maturity/history";
    }

    private static Optional<UUID> id(String text) {
        return OrganisationId.parse(text).map(OrganisationId::value);
    }
}
