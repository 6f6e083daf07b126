package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.logo.LogoDrawing;
import be.vlavirgem.catalog.logo.LogoDrawing.Drawn;
import be.vlavirgem.catalog.logo.LogoImage;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.platform.documents.Inspection;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The logo of an own solution: another one, none, or the one that was there. */
@Controller
@RequestMapping(SolutionAddress.LIST + "/{solution}" + LogoAddress.PART)
class LogoController {

    private static final String REFUSED = "web.documents.refused.";

    private final LogoDesk desk;
    private final StepPages pages;
    private final DocumentGate gate;

    LogoController(LogoDesk desk, StepPages pages, DocumentGate gate) {
        this.desk = desk;
        this.pages = pages;
        this.gate = gate;
    }

    @PostMapping
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String put(Access access, @PathVariable Solution.Id solution, @RequestParam MultipartFile bestand, Locale locale,
            Model model) throws IOException {
        return switch (take(access, solution, bestand)) {
            case Taken.Kept(var before) -> to(solution, "bewaard", before);
            case Taken.Refused(var key) -> {
                model.addAttribute("wrong", key);
                model.addAttribute("page", pages.step(access, solution, Step.IDENTIFICATION, Optional.empty(),
                        List.of(), locale));
                yield "catalog/solution-step";
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
        var back = known(vorig).filter(before -> desk.putBack(access, solution, before));
        return to(solution, back.isPresent() ? "terug" : "verdwenen", Optional.empty());
    }

    private static Optional<Document.Id> known(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new Document.Id(UUID.fromString(id)))
                : Optional.empty();
    }

    /** What became of a file that was sent. */
    private sealed interface Taken {

        record Kept(Optional<Document.Id> before) implements Taken {}

        record Refused(String key) implements Taken {}
    }

    /** What was sent is looked at as any file; what is kept is what we drew of it. */
    private Taken take(Access access, Solution.Id solution, MultipartFile file) throws IOException {
        return switch (gate.inspect(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes())) {
            case Inspection.Refused refused -> new Taken.Refused(REFUSED + refused.reason());
            case Inspection.Sound _ -> switch (LogoImage.draw(file.getBytes())) {
                case LogoDrawing.Refused refused -> new Taken.Refused("catalog.logo.refused." + refused.reason());
                case Drawn drawn -> keep(access, solution, drawn);
            };
        };
    }

    private Taken keep(Access access, Solution.Id solution, Drawn drawn) {
        return switch (gate.inspect("logo.png", drawn.png())) {
            case Inspection.Refused refused -> new Taken.Refused(REFUSED + refused.reason());
            case Inspection.Sound(var file) -> {
                var outcome = desk.put(access, solution, drawn.digest(), file);
                yield outcome.filing() == Filing.KEPT
                        ? new Taken.Kept(outcome.before())
                        : new Taken.Refused(REFUSED + outcome.filing());
            }
        };
    }

    private static String to(Solution.Id solution, String said, Optional<Document.Id> before) {
        return "redirect:%s/%s?logo=%s%s#logo-kop".formatted(SolutionAddress.of(solution),
                Step.IDENTIFICATION.path(), said, before.map(id -> "&vorig=" + id.value()).orElse(""));
    }
}
