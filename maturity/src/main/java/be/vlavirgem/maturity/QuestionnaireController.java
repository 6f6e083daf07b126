package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.Utf8;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The back office of the questionnaire: its versions, import of a file, export, a draft from another version. */
@Controller
@RequestMapping(QuestionnaireController.PATH)
class QuestionnaireController {

    static final String PATH = "/beheer/vragenlijsten";

    private final QuestionnaireService service;
    private final QuestionnairePages pages;

    QuestionnaireController(QuestionnaireService service, QuestionnairePages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String versions(Locale locale, Model model) {
        model.addAttribute("page", pages.all(locale));
        return "maturity/questionnaires";
    }

    @PostMapping
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String importFile(Access access, @RequestParam MultipartFile bestand, Locale locale, Model model)
            throws IOException {
        var text = Utf8.text(bestand.getBytes());
        if (text.isEmpty()) {
            return refused(List.of(Utf8.PROBLEM), bestand, locale, model);
        }
        return switch (service.importFile(access, text.get())) {
            case QuestionnaireService.Import.Accepted accepted ->
                "redirect:/beheer/vragenlijsten?nieuw=" + accepted.version().number();
            case QuestionnaireService.Import.Unchanged same ->
                "redirect:/beheer/vragenlijsten?zelfde=" + same.version().number();
            case QuestionnaireService.Import.Refused refused -> refused(refused.problems(), bestand, locale, model);
        };
    }

    private String refused(List<Problem> problems, MultipartFile file, Locale locale, Model model) {
        var words = pages.words(locale);
        model.addAttribute("problems", problems.stream().map(problem -> ProblemView.of(problem, words)).toList());
        model.addAttribute("fileName", file.getOriginalFilename());
        return versions(locale, model);
    }

    @GetMapping("/{version}/bestand")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    ResponseEntity<byte[]> export(@PathVariable QuestionnaireVersion.Id version) {
        var found = service.version(version);
        var name = ContentDisposition.attachment()
                .filename("%s-%d.yaml".formatted(found.code(), found.number()))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .body(found.file().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{version}/ontwerp")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String draft(Access access, @PathVariable QuestionnaireVersion.Id version) {
        return "redirect:%s/%s?gemaakt".formatted(PATH, service.copy(access, version).id());
    }

    @PostMapping("/{version}/weggooien")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    String discard(Access access, @PathVariable QuestionnaireVersion.Id version) {
        return service.discard(access, version)
                ? "redirect:/beheer/vragenlijsten?weggegooid"
                : "redirect:/beheer/vragenlijsten/" + version.value();
    }
}
