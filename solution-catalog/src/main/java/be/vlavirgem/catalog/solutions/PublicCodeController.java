package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.exchange.PublicCode;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A solution as publiccode.yml: out for everybody, in for a new or an own one. */
@Controller
class PublicCodeController {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);
    private static final String FORM = "catalog/exchange-code";

    private final PublicCodeDesk desk;

    PublicCodeController(PublicCodeDesk desk) {
        this.desk = desk;
    }

    @GetMapping(SolutionAddress.PUBLIC + "/{offer}/publiccode.yml")
    @CarriesDocument
    @Requires(Permission.EVERYBODY)
    ResponseEntity<byte[]> file(@PathVariable String offer) {
        var text = desk.file(offer).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().contentType(YAML).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(SolutionAddress.CODE)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String fresh(Model model) {
        model.addAttribute("base", SolutionAddress.LIST);
        model.addAttribute("action", SolutionAddress.CODE);
        return FORM;
    }

    @PostMapping(SolutionAddress.CODE)
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String begin(Access access, @RequestParam MultipartFile bestand, Locale locale, Model model) throws IOException {
        return read(access, Optional.empty(), bestand, locale, model).orElseGet(() -> fresh(model));
    }

    @GetMapping(SolutionAddress.LIST + "/{solution}/publiccode")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String known(@PathVariable Solution.Id solution, Model model) {
        model.addAttribute("name", desk.name(solution));
        model.addAttribute("base", SolutionAddress.of(solution));
        model.addAttribute("action", SolutionAddress.of(solution) + "/publiccode");
        return FORM;
    }

    @PostMapping(SolutionAddress.LIST + "/{solution}/publiccode")
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String change(Access access, @PathVariable Solution.Id solution, @RequestParam MultipartFile bestand,
            Locale locale, Model model) throws IOException {
        return read(access, Optional.of(solution), bestand, locale, model).orElseGet(() -> known(solution, model));
    }

    private Optional<String> read(Access access, Optional<Solution.Id> solution, MultipartFile file, Locale locale,
            Model model) throws IOException {
        return switch (PublicCode.read(file.getBytes())) {
            case PublicCode.Reading.Sound(var read) -> Optional
                    .of("redirect:" + SolutionAddress.of(desk.propose(access, solution, read, locale)));
            case PublicCode.Reading.Refused(var problems) -> {
                model.addAttribute("problems", desk.inWords(problems, locale));
                yield Optional.empty();
            }
        };
    }
}
