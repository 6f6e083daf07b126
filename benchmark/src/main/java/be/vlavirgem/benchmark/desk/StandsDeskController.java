package be.vlavirgem.benchmark.desk;

import be.vlavirgem.benchmark.statistics.StandNow;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the benchmark stands, and a stand at once. */
@Controller
@RequestMapping(StandsDeskController.PATH)
class StandsDeskController {

    static final String PATH = "/beheer/benchmark";

    private final StandsDeskPages pages;
    private final StandNow stands;

    StandsDeskController(StandsDeskPages pages, StandNow stands) {
        this.pages = pages;
        this.stands = stands;
    }

    @GetMapping
    @Requires(Permission.IMPORT_DATA)
    String state(Access access, Locale locale, Model model) {
        model.addAttribute("page", pages.of(access, locale));
        return "benchmark/desk";
    }

    @PostMapping("/stand")
    @Requires(Permission.IMPORT_DATA)
    String stand(Access access, @RequestParam(required = false) @Nullable String gezien) {
        return stands.ask(access, gezien)
                .map("redirect:/opdrachten/%s"::formatted)
                .orElse("redirect:%s?intussen".formatted(PATH));
    }
}
