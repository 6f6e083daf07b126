package be.vlavirgem.benchmark.groups;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The groups one can compare with, and choosing one. */
@Controller
@RequestMapping(GroupsController.PATH)
class GroupsController {

    static final String PATH = "/benchmark/groepen";
    static final String DROP = "/vervallen";
    private static final String NEW = "/nieuw";
    private static final String FORM = "benchmark/group-new";

    private final GroupsPages pages;
    private final OwnGroups groups;

    GroupsController(GroupsPages pages, OwnGroups groups) {
        this.pages = pages;
        this.groups = groups;
    }

    @GetMapping
    @Requires(Permission.READ_BENCHMARK)
    String all(Access access, Locale locale, Model model) {
        return show("benchmark/groups", pages.of(access, locale), model);
    }

    @GetMapping(NEW)
    @Requires(Permission.KEEP_PEER_GROUPS)
    String fresh(Access access, @ModelAttribute SelectionForm form, CarriedForm carried, Model model) {
        return show(FORM, pages.selecting(access, form.over(carried), List.of()), model);
    }

    @PostMapping(NEW)
    @Requires(Permission.KEEP_PEER_GROUPS)
    String make(Access access, @ModelAttribute SelectionForm form, Locale locale, Model model) {
        var mistakes = form.isLooking() ? List.<Mistake>of() : pages.mistakes(form, locale);
        if (form.isLooking() || !mistakes.isEmpty()) {
            return show(FORM, pages.selecting(access, form, mistakes), model);
        }
        return groups.make(access, pages.year(), form.name(), pages.chosen(access, form))
                .map(refusal -> show(FORM,
                        pages.selecting(access, form, List.of(pages.mistake(refusal, locale))), model))
                .orElse("redirect:%s?gemaakt".formatted(PATH));
    }

    @GetMapping("/{group}" + DROP)
    @Requires(Permission.KEEP_PEER_GROUPS)
    String dropping(Access access, @PathVariable OwnGroup.Id group, Locale locale, Model model) {
        return show("benchmark/group-drop", pages.dropping(access, group, locale), model);
    }

    @PostMapping("/{group}" + DROP)
    @Requires(Permission.KEEP_PEER_GROUPS)
    String drop(Access access, @PathVariable OwnGroup.Id group) {
        if (!groups.drop(access, group)) {
            throw new NotFoundException();
        }
        return "redirect:%s?vervallen".formatted(PATH);
    }

    private static String show(String view, Object page, Model model) {
        model.addAttribute("page", page);
        return view;
    }
}
