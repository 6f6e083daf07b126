package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.solutions.ClaimPages.Refused;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Inspection;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a supplier proves what its sheets claim, or what it says of all its solutions. */
@Controller
class ClaimController {

    private static final String ONE = SolutionAddress.LIST + "/{solution}" + ClaimAddress.PART;

    private final ClaimPages pages;
    private final ClaimDesk desk;
    private final DocumentGate gate;

    ClaimController(ClaimPages pages, ClaimDesk desk, DocumentGate gate) {
        this.pages = pages;
        this.desk = desk;
        this.gate = gate;
    }

    @GetMapping(ONE)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String ofSolution(Access access, @PathVariable Solution.Id solution, Locale locale, Model model) {
        return show(pages.of(access, solution, Refused.NOTHING, locale), model);
    }

    @GetMapping(ClaimAddress.FACTS)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String ofAll(Access access, Locale locale, Model model) {
        return show(pages.ofAll(access, Refused.NOTHING, locale), model);
    }

    @PostMapping(ONE)
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String handIn(Access access, @PathVariable Solution.Id solution, @RequestParam(defaultValue = "") String bewering,
            @RequestParam(required = false) @Nullable String openbaar, @RequestParam MultipartFile bestand,
            Locale locale, Model model) throws IOException {
        var refused = handIn(access, Optional.of(solution), bewering, openbaar != null, bestand);
        return refused.isEmpty()
                ? handedIn(Optional.of(solution))
                : show(pages.of(access, solution, refused.get(), locale), model);
    }

    @PostMapping(ClaimAddress.FACTS)
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String handInForAll(Access access, @RequestParam(defaultValue = "") String bewering,
            @RequestParam(required = false) @Nullable String openbaar, @RequestParam MultipartFile bestand,
            Locale locale, Model model) throws IOException {
        var refused = handIn(access, Optional.empty(), bewering, openbaar != null, bestand);
        return refused.isEmpty()
                ? handedIn(Optional.empty())
                : show(pages.ofAll(access, refused.get(), locale), model);
    }

    private Optional<Refused> handIn(Access access, Optional<Solution.Id> solution, String code, boolean toEverybody,
            MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (gate.inspect(name, file.getBytes())) {
            case Inspection.Refused refused -> Optional.of(new Refused(code, ClaimDesk.REFUSED + refused.reason()));
            case Inspection.Sound sound -> {
                var claim = Claim.of(code).orElseThrow(NotFoundException::new);
                yield desk.handIn(access, solution, claim, sound.file(), toEverybody)
                        .map(why -> new Refused(code, why));
            }
        };
    }

    private static String handedIn(Optional<Solution.Id> solution) {
        return "redirect:%s?ingediend".formatted(ClaimAddress.of(solution));
    }

    private static String show(ClaimPages.Page page, Model model) {
        model.addAttribute("page", page);
        return "catalog/claims";
    }
}
