package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.solutions.LogoIntake.Taken;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The logo of an own solution: another one, none, or the one that was there. */
@Controller
@RequestMapping(SolutionAddress.LIST + "/{solution}" + LogoAddress.PART)
class LogoController {

    private final LogoDesk desk;
    private final StepPages pages;
    private final LogoIntake intake;

    LogoController(LogoDesk desk, LogoIntake intake, StepPages pages) {
        this.desk = desk;
        this.pages = pages;
        this.intake = intake;
    }

    /** The step in which it is chosen, also for who comes back to a file that was refused. */
    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String choose(Access access, @PathVariable Solution.Id solution, Locale locale, Model model) {
        model.addAttribute("page", pages.step(access, solution, Step.IDENTIFICATION, Optional.empty(), List.of(),
                locale));
        return "catalog/solution-step";
    }

    @PostMapping
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String put(Access access, @PathVariable Solution.Id solution, @RequestParam MultipartFile bestand, Locale locale,
            Model model) throws IOException {
        return switch (intake.take(access, solution, bestand.getBytes())) {
            case Taken.Kept(var before) -> to(solution, "bewaard", before);
            case Taken.Refused(var key) -> {
                model.addAttribute("wrong", key);
                yield choose(access, solution, locale, model);
            }
        };
    }

    @PostMapping("/verwijderen")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String remove(Access access, @PathVariable Solution.Id solution) {
        return to(solution, "weg", desk.remove(access, solution));
    }

    @PostMapping("/terugzetten")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String putBack(Access access, @PathVariable Solution.Id solution,
            @RequestParam(defaultValue = "") String vorig) {
        var back = desk.putBack(access, solution, known(vorig));
        return to(solution, back ? "terug" : "verdwenen", Optional.empty());
    }

    private static Optional<Document.Id> known(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new Document.Id(UUID.fromString(id)))
                : Optional.empty();
    }

    private static String to(Solution.Id solution, String said, Optional<Document.Id> before) {
        return "redirect:%s/%s?logo=%s%s#logo-kop".formatted(SolutionAddress.of(solution),
                Step.IDENTIFICATION.path(), said, before.map(id -> "&vorig=" + id.value()).orElse(""));
    }
}
