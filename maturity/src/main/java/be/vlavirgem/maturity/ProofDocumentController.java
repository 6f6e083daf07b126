package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Inspection;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.documents.Downloads;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One document: its versions, a newer one, and taking it away. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/documenten/{document}")
class ProofDocumentController {

    private final ProofPages pages;
    private final ProofService proofs;
    private final DocumentGate gate;

    ProofDocumentController(ProofPages pages, ProofService proofs, DocumentGate gate) {
        this.pages = pages;
        this.proofs = proofs;
        this.gate = gate;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String page(Access access, @PathVariable Measurement.Id measurement, @PathVariable Document.Id document,
            Locale locale, Model model) {
        model.addAttribute("page", pages.document(access, measurement, document, null, locale));
        return "maturity/document";
    }

    @GetMapping("/{number}")
    @CarriesDocument
    @OnlyOneself
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<Resource> download(Access access, @PathVariable Measurement.Id measurement,
            @PathVariable Document.Id document, @PathVariable String number) {
        if (!number.matches("[1-9][0-9]?")) {
            throw new NotFoundException();
        }
        return Downloads.of(proofs.download(access, measurement, document, Integer.parseInt(number)));
    }

    @PostMapping
    @CarriesDocument
    @Requires(Permission.ANSWER_MEASUREMENT)
    String renew(Access access, @PathVariable Measurement.Id measurement, @PathVariable Document.Id document,
            @RequestParam MultipartFile bestand, Locale locale, Model model) throws IOException {
        var name = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        var problem = switch (gate.inspect(name, bestand.getBytes())) {
            case Inspection.Refused refused -> Optional.of("web.documents.refused." + refused.reason());
            case Inspection.Sound sound -> ProofController
                    .problem(proofs.renew(access, measurement, document, sound.file()));
        };
        if (problem.isEmpty()) {
            return "redirect:%s?vernieuwd".formatted(address(measurement, document));
        }
        model.addAttribute("page", pages.document(access, measurement, document, problem.get(), locale));
        return "maturity/document";
    }

    @PostMapping("/verwijderen")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String delete(Access access, @PathVariable Measurement.Id measurement, @PathVariable Document.Id document) {
        proofs.change(access, measurement, document, ProofService.Deed.DELETE);
        return "redirect:%s".formatted(address(measurement, document));
    }

    @PostMapping("/terugzetten")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String restore(Access access, @PathVariable Measurement.Id measurement, @PathVariable Document.Id document,
            Locale locale, Model model) {
        var problem = ProofController.problem(proofs.restore(access, measurement, document));
        if (problem.isEmpty()) {
            return "redirect:%s?teruggezet".formatted(address(measurement, document));
        }
        model.addAttribute("page", pages.document(access, measurement, document, problem.get(), locale));
        return "maturity/document";
    }

    @PostMapping("/wissen")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String erase(Access access, @PathVariable Measurement.Id measurement, @PathVariable Document.Id document) {
        var question = proofs.change(access, measurement, document, ProofService.Deed.ERASE);
        return "redirect:/maturiteit/metingen/%s/bewijzen/%s?gewist#bewijs-%s".formatted(measurement,
                question.substring(0, 3), question);
    }

    private static String address(Measurement.Id measurement, Document.Id document) {
        return "/maturiteit/metingen/%s/documenten/%s".formatted(measurement, document);
    }
}
