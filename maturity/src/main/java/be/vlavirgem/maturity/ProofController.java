package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.platform.documents.Inspection;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The documents of a chapter as proof of its answers, and the form that adds one. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/bewijzen/{chapter}")
class ProofController {

    private final ProofPages pages;
    private final ProofService proofs;
    private final DocumentGate gate;

    ProofController(ProofPages pages, ProofService proofs, DocumentGate gate) {
        this.pages = pages;
        this.proofs = proofs;
        this.gate = gate;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String page(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            CarriedForm carried, Locale locale, Model model) {
        var again = new ProofPages.Refused(ProofForm.of(carried),
                carried.value("vraag").map(lost -> "maturity.proof.again").orElse(null));
        model.addAttribute("page", pages.chapter(access, measurement, chapter, again, locale));
        return "maturity/proofs";
    }

    @PostMapping
    @CarriesDocument
    @Requires(Permission.ANSWER_MEASUREMENT)
    String add(Access access, @PathVariable Measurement.Id measurement, @PathVariable String chapter,
            @ModelAttribute ProofForm form, @RequestParam MultipartFile bestand, Locale locale, Model model)
            throws IOException {
        var problem = switch (inspected(bestand)) {
            case Inspection.Refused refused -> Optional.of("web.documents.refused." + refused.reason());
            case Inspection.Sound sound when form.isSound() -> problem(
                    proofs.add(access, measurement, chapter, form.question(), form.with(sound.file())));
            case Inspection.Sound _ -> Optional.of("maturity.proof.again");
        };
        if (problem.isEmpty()) {
            return "redirect:/maturiteit/metingen/%s/bewijzen/%s?bewaard#bewijs-%s".formatted(measurement, chapter,
                    form.question());
        }
        model.addAttribute("page", pages.chapter(access, measurement, chapter,
                new ProofPages.Refused(form, problem.get()), locale));
        return "maturity/proofs";
    }

    private Inspection inspected(MultipartFile file) throws IOException {
        return gate.inspect(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    /** Why a document was not kept, as a message key. */
    static Optional<String> problem(Optional<Filing> filing) {
        return filing.map(came -> switch (came) {
            case KEPT -> Optional.<String>empty();
            case NO_ROOM, TOO_MANY -> Optional.of("web.documents.refused." + came);
        }).orElse(Optional.of("maturity.proof.closed"));
    }
}
