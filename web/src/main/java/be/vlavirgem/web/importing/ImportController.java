package be.vlavirgem.web.importing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.importing.ImportBatch;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.platform.importing.Imports.Application;
import be.vlavirgem.platform.importing.Imports.Reversion;
import be.vlavirgem.platform.importing.Imports.Upload;
import be.vlavirgem.platform.list.ListFile.Format;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The back office of imports, from the upload to the report. */
@Controller
@RequestMapping(ImportMenu.PATH)
class ImportController {

    private final Imports imports;
    private final ImportPages pages;

    ImportController(Imports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.IMPORT_DATA)
    String list(Locale locale, Model model) {
        model.addAttribute("kinds", pages.kinds(locale));
        model.addAttribute("samples", pages.samples(locale));
        model.addAttribute("imports", pages.list(locale));
        return "web/imports";
    }

    /** A file as it should be; 404 for a kind that nobody takes. */
    @GetMapping("/voorbeelden/{target}")
    @Requires(Permission.IMPORT_DATA)
    void sample(@PathVariable String target, HttpServletResponse response) throws IOException {
        var kind = imports.targets()
                .stream()
                .filter(each -> each.code().equals(target))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        response.setContentType(Format.CSV.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("voorbeeld-%s.csv".formatted(kind.code())).build().toString());
        ImportSample.write(kind, response.getOutputStream());
    }

    @PostMapping
    @Requires(Permission.IMPORT_DATA)
    String upload(Access access, @RequestParam MultipartFile bestand, @RequestParam(defaultValue = "") String soort,
            Locale locale, Model model) throws IOException {
        if (imports.targets().stream().noneMatch(target -> target.code().equals(soort))) {
            throw new NotFoundException();
        }
        var name = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        if (name.isEmpty() && bestand.isEmpty()) {
            refuse(model, "web.import.none-chosen", List.of());
            return list(locale, model);
        }
        return switch (imports.upload(access, soort, name, bestand.getBytes())) {
            case Upload.Taken taken -> redirect(taken.id());
            case Upload.Refused refused -> {
                refuse(model, refused.key(), refused.about());
                yield list(locale, model);
            }
        };
    }

    @GetMapping("/{batch}")
    @Requires(Permission.IMPORT_DATA)
    String look(@PathVariable ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("page", pages.page(batch, request, locale));
        return "web/import";
    }

    @PostMapping("/{batch}/lezing")
    @Requires(Permission.IMPORT_DATA)
    String read(Access access, @PathVariable ImportId batch, @ModelAttribute ReadingForm form,
            HttpServletRequest request, Locale locale, Model model) {
        var now = known(batch);
        return switch (imports.read(access, batch, form.dialect(now.dialect()), form.columns(now.columns()))) {
            case Upload.Taken taken -> redirect(batch);
            case Upload.Refused refused -> {
                refuse(model, refused.key(), refused.about());
                yield look(batch, request, locale, model);
            }
        };
    }

    @PostMapping("/{batch}/toepassen")
    @Requires(Permission.IMPORT_DATA)
    String apply(Access access, @PathVariable ImportId batch, @RequestParam(defaultValue = "") String welke,
            HttpServletRequest request, Locale locale, Model model) {
        return switch (imports.apply(access, batch, welke.equals("geldige"))) {
            case Application.Started started -> "redirect:/opdrachten/" + started.job();
            case Application.Refused refused -> {
                refuse(model, refused.key(), List.of());
                yield look(batch, request, locale, model);
            }
        };
    }

    @PostMapping("/{batch}/weggooien")
    @Requires(Permission.IMPORT_DATA)
    String discard(@PathVariable ImportId batch) {
        known(batch);
        imports.discard(batch);
        return "redirect:" + ImportMenu.PATH + "?weggegooid";
    }

    @PostMapping("/{batch}/terugdraaien")
    @Requires(Permission.IMPORT_DATA)
    String revert(Access access, @PathVariable ImportId batch, HttpServletRequest request, Locale locale,
            Model model) {
        known(batch);
        return switch (imports.revert(access, batch)) {
            case Reversion.Done done -> "redirect:" + ImportMenu.PATH + "?teruggedraaid";
            case Reversion.InTheWay way -> {
                model.addAttribute("inTheWay", pages.rows(batch, way.rows(), locale));
                yield look(batch, request, locale, model);
            }
            case Reversion.Busy busy -> {
                refuse(model, "import.refused.busy", List.of());
                yield look(batch, request, locale, model);
            }
        };
    }

    private ImportBatch known(ImportId batch) {
        return imports.find(batch).orElseThrow(NotFoundException::new);
    }

    private static void refuse(Model model, String key, List<String> about) {
        model.addAttribute("problem", key);
        model.addAttribute("about", about.toArray());
    }

    private static String redirect(ImportId batch) {
        return "redirect:" + ImportMenu.PATH + "/" + batch;
    }
}
