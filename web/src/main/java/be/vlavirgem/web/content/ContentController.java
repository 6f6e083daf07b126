package be.vlavirgem.web.content;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.Utf8;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
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

/** The desk of content: all kinds with their versions, a file in and out, a draft made and thrown away. */
@Controller
@RequestMapping(ContentController.PATH)
class ContentController {

    static final String PATH = "/beheer/inhoud";

    private final ContentDesk desk;
    private final ContentPages pages;
    private final MessageSource messages;

    ContentController(ContentDesk desk, ContentPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.EDIT_CONTENT)
    String all(Locale locale, Model model) {
        model.addAttribute("shelves", pages.all(locale));
        return "web/content/all";
    }

    @PostMapping
    @Requires(Permission.EDIT_CONTENT)
    String importFile(Access access, @RequestParam MultipartFile bestand, @RequestParam(defaultValue = "") String soort,
            Locale locale, Model model) throws IOException {
        var text = Utf8.text(bestand.getBytes());
        if (text.isEmpty()) {
            return refused(List.of(Utf8.PROBLEM), bestand, locale, model);
        }
        return switch (desk.importFile(access, soort, text.get())) {
            case ContentDesk.Import.Accepted(var version) -> "redirect:%s/%s?ingelezen".formatted(PATH, version.id());
            case ContentDesk.Import.Unchanged(var version) -> "redirect:%s/%s?zelfde".formatted(PATH, version.id());
            case ContentDesk.Import.Refused(var problems) -> refused(problems, bestand, locale, model);
        };
    }

    private String refused(List<Problem> problems, MultipartFile file, Locale locale, Model model) {
        model.addAttribute("problems",
                problems.stream().map(problem -> ProblemLine.of(problem, messages, locale)).toList());
        model.addAttribute("fileName", file.getOriginalFilename());
        return all(locale, model);
    }

    @GetMapping("/{version}")
    @Requires(Permission.EDIT_CONTENT)
    String outline(Access access, @PathVariable KeptVersion version, @RequestParam(defaultValue = "") String zoek,
            Locale locale, Model model) {
        model.addAttribute("page", pages.outline(version, zoek, locale));
        model.addAttribute("mayPublish", access.may(Permission.PUBLISH_CONTENT));
        return "web/content/version";
    }

    @GetMapping("/{version}/bestand")
    @Requires(Permission.EDIT_CONTENT)
    ResponseEntity<byte[]> export(@PathVariable KeptVersion version) {
        var found = desk.get(version).version();
        var name = ContentDisposition.attachment()
                .filename("%s-%d.yaml".formatted(found.code(), found.number()))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .body(found.body().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{version}/ontwerp")
    @Requires(Permission.EDIT_CONTENT)
    String draft(Access access, @PathVariable KeptVersion version) {
        return "redirect:%s/%s?gemaakt".formatted(PATH, desk.copy(access, version).id());
    }

    @GetMapping("/{version}/weggooien")
    @Requires(Permission.EDIT_CONTENT)
    String ask(@PathVariable KeptVersion version, Locale locale, Model model) {
        var view = pages.view(desk.get(version), locale);
        model.addAttribute("version", view);
        model.addAttribute("confirmation", new Confirmation("weggooien",
                messages.getMessage("web.content.discard.title", new Object[]{ view.name() }, locale),
                messages.getMessage("web.content.discard.text", null, locale),
                messages.getMessage("web.content.discard.do", null, locale), view.path() + "/weggooien",
                view.path() + "/weggooien", view.path()));
        return "web/content/confirm";
    }

    @PostMapping("/{version}/weggooien")
    @Requires(Permission.EDIT_CONTENT)
    String discard(Access access, @PathVariable KeptVersion version) {
        return "redirect:" + PATH + (desk.discard(access, version) ? "?weggegooid" : "/" + version);
    }
}
