package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reminds those the list of calls was narrowed to: first whom and in which words, then as a job. */
@Controller
@RequestMapping(CallList.PATH + "/herinneren")
class ReminderController {

    private static final int MOST = 2_000;

    private final CallList list;
    private final Lists lists;
    private final CallPages pages;
    private final CallRound round;
    private final Reminders reminders;
    private final IdSource ids;

    ReminderController(CallList list, Lists lists, CallPages pages, CallRound round, Reminders reminders,
            IdSource ids) {
        this.list = list;
        this.lists = lists;
        this.pages = pages;
        this.round = round;
        this.reminders = reminders;
        this.ids = ids;
    }

    @GetMapping
    @Requires(Permission.MANAGE_ROUNDS)
    String preview(Access access, @RequestParam(defaultValue = "") String bestuur, HttpServletRequest request,
            CarriedForm carried, Locale language, Model model) {
        if (!carried.isEmpty()) {
            return show(ids(carried.fields().getOrDefault("alle", List.of())),
                    ids(carried.fields().getOrDefault("wie", List.of())),
                    named(carried.value("herinnering").orElse("")), carried.value("opnieuw").isPresent(), null,
                    language, model);
        }
        return show(pages.preview(() -> lists.all(list, access, request, MOST, language)
                .stream()
                .map(CallLine::id)
                .filter(id -> bestuur.isEmpty() || id.toString().equals(bestuur))
                .toList(), null, language), ids.next(), false, null, model);
    }

    private String show(List<UUID> among, List<UUID> chosen, UUID reminder, boolean again, @Nullable String refusal,
            Locale language, Model model) {
        return show(pages.preview(() -> among, chosen, language), reminder, again, refusal, model);
    }

    private static String show(Optional<CallPages.Preview> preview, UUID reminder, boolean again,
            @Nullable String refusal, Model model) {
        model.addAttribute("page", preview.orElse(null));
        model.addAttribute("reminder", reminder);
        model.addAttribute("again", again);
        model.addAttribute("refusal", refusal);
        return "maturity/remind";
    }

    @PostMapping
    @Requires(Permission.MANAGE_ROUNDS)
    String remind(Access access, @RequestParam(defaultValue = "") String herinnering,
            @RequestParam(defaultValue = "") List<String> wie, @RequestParam(defaultValue = "") List<String> alle,
            @RequestParam(defaultValue = "") String opnieuw, Locale language, Model model) {
        var chosen = ids(wie);
        var reminder = named(herinnering);
        var again = opnieuw.equals("ja");
        var outcome = round.now().map(found -> reminders.remind(access, found.id(), reminder, chosen, again));
        return switch (outcome.orElseGet(() -> new Reminders.Outcome.Refused("maturity.reminders.nobody"))) {
            case Reminders.Outcome.Started started -> "redirect:/opdrachten/" + started.job();
            case Reminders.Outcome.Refused(var key) ->
                show(ids(alle), chosen, reminder, again, key, language, model);
        };
    }

    /** The reminder that the form was made for, so that pressed twice it is sent once. */
    private UUID named(String typed) {
        return id(typed).orElseGet(ids::next);
    }

    private static List<UUID> ids(List<String> typed) {
        return typed.stream().flatMap(text -> id(text).stream()).toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
