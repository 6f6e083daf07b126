package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where V-ICT-OR makes the report of a round: counting, introducing, publishing, taking back. */
@Controller
@RequestMapping(RoundsController.PATH + "/{round}/verslag")
class RoundReportDeskController {

    private final RoundReports reports;
    private final RoundReportPages pages;

    RoundReportDeskController(RoundReports reports, RoundReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.FOLLOW_ROUNDS)
    String desk(Access access, @PathVariable Round.Id round, CarriedForm carried, Locale locale, Model model) {
        return show(access, round, carried.value("inleiding").orElse(null), null, locale, model);
    }

    private String show(Access access, Round.Id round, @Nullable String typed, @Nullable String wrong, Locale locale,
            Model model) {
        model.addAttribute("page", pages.desk(round, typed, locale));
        model.addAttribute("wrong", wrong);
        model.addAttribute("mayManage", access.may(Permission.MANAGE_ROUNDS));
        return "maturity/round-report-desk";
    }

    @PostMapping
    @Requires(Permission.MANAGE_ROUNDS)
    String draw(Access access, @PathVariable Round.Id round) {
        return to(round, reports.draw(access, round) ? "geteld" : "niet-klaar");
    }

    /** Every button beside the introduction keeps it first; counting and publishing come after. */
    @PostMapping("/inleiding")
    @Requires(Permission.MANAGE_ROUNDS)
    String introduce(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien,
            @RequestParam(defaultValue = "") String inleiding, @RequestParam(defaultValue = "") String daarna,
            Locale locale, Model model) {
        if (inleiding.strip().length() > RoundReports.LONGEST) {
            return show(access, round, inleiding, "maturity.round-report.wrong.long", locale, model);
        }
        return reports.introduce(access, round, gezien, inleiding.strip())
                ? after(access, round, daarna)
                : show(access, round, inleiding, "maturity.round-report.wrong.meanwhile", locale, model);
    }

    private String after(Access access, Round.Id round, String next) {
        return switch (next) {
            case "tellen" -> draw(access, round);
            case "publiceren" -> "redirect:%s/%s/verslag/publiceren".formatted(RoundsController.PATH, round);
            default -> to(round, "bewaard");
        };
    }

    @GetMapping("/publiceren")
    @Requires(Permission.MANAGE_ROUNDS)
    String publishing(@PathVariable Round.Id round, Locale locale, Model model) {
        model.addAttribute("page", pages.desk(round, null, locale));
        var confirmation = pages.publishing(round, locale);
        model.addAttribute("confirmation", confirmation.orElse(null));
        return confirmation.isPresent() ? "maturity/round-report-publish" : to(round, "gewijzigd");
    }

    @PostMapping("/publiceren")
    @Requires(Permission.MANAGE_ROUNDS)
    String publish(Access access, @PathVariable Round.Id round, @RequestParam(defaultValue = "-1") int gezien) {
        return to(round, reports.publish(access, round, gezien) ? "gepubliceerd" : "gewijzigd");
    }

    @PostMapping("/terugnemen")
    @Requires(Permission.MANAGE_ROUNDS)
    String takeBack(Access access, @PathVariable Round.Id round) {
        reports.takeBack(access, round);
        return to(round, "teruggenomen");
    }

    private static String to(Round.Id round, String said) {
        return "redirect:%s/%s/verslag?%s".formatted(RoundsController.PATH, round, said);
    }
}
