package be.vlavirgem.web.importing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.importing.ImportBatch;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.platform.importing.Imports.Application;
import be.vlavirgem.platform.importing.Imports.Reversion;
import be.vlavirgem.platform.importing.Imports.Upload;
import be.vlavirgem.platform.list.ListFile.Format;
import be.vlavirgem.web.permission.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** What the handlers of a desk do, from the upload to the report. */
@Component
public class ImportFlow {

    private final Imports imports;
    private final ImportPages pages;

    ImportFlow(Imports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    /** What was brought in here, and where one brings more. */
    public String list(ImportDesk desk, Locale locale, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("kinds", pages.kinds(desk, locale));
        model.addAttribute("samples", pages.samples(desk, locale));
        model.addAttribute("imports", pages.list(desk, locale));
        return "web/imports";
    }

    /** A file as it should be; 404 for a kind that nobody takes. */
    public void sample(ImportDesk desk, String target, HttpServletResponse response) throws IOException {
        var kind = pages.targets(desk)
                .filter(each -> each.code().equals(target))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        response.setContentType(Format.CSV.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("voorbeeld-%s.csv".formatted(kind.code())).build().toString());
        ImportSample.write(kind, response.getOutputStream());
    }

    /** Takes a file of one of the kinds of this desk. */
    public String upload(ImportDesk desk, Access access, MultipartFile bestand, String soort, Locale locale,
            Model model) throws IOException {
        if (pages.targets(desk).noneMatch(target -> target.code().equals(soort))) {
            throw new NotFoundException();
        }
        var name = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        if (name.isEmpty() && bestand.isEmpty()) {
            refuse(model, "web.import.none-chosen", List.of());
            return list(desk, locale, model);
        }
        return switch (imports.upload(access, soort, name, bestand.getBytes())) {
            case Upload.Taken taken -> redirect(desk, taken.id());
            case Upload.Refused refused -> {
                refuse(model, refused.key(), refused.about());
                yield list(desk, locale, model);
            }
        };
    }

    /** What each row of a file would change, or changed. */
    public String look(ImportDesk desk, ImportId batch, HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("page", pages.page(desk, batch, request, locale));
        return "web/import";
    }

    /** Reads a draft anew, as the form of the request says it is meant. */
    public String read(ImportDesk desk, Access access, ImportId batch, HttpServletRequest request, Locale locale,
            Model model) {
        var now = known(desk, batch);
        var form = ReadingForm.of(request);
        return switch (imports.read(access, batch, form.dialect(now.dialect()), form.columns(now.columns()))) {
            case Upload.Taken taken -> redirect(desk, batch);
            case Upload.Refused refused -> {
                refuse(model, refused.key(), refused.about());
                yield look(desk, batch, request, locale, model);
            }
        };
    }

    /** Has a job apply it. */
    public String apply(ImportDesk desk, Access access, ImportId batch, String welke, HttpServletRequest request,
            Locale locale, Model model) {
        known(desk, batch);
        return switch (imports.apply(access, batch, welke.equals("geldige"))) {
            case Application.Started started -> "redirect:/opdrachten/" + started.job();
            case Application.Refused refused -> {
                refuse(model, refused.key(), List.of());
                yield look(desk, batch, request, locale, model);
            }
        };
    }

    /** Forgets a draft. */
    public String discard(ImportDesk desk, ImportId batch) {
        known(desk, batch);
        imports.discard(batch);
        return "redirect:%s?weggegooid".formatted(desk.path());
    }

    /** Puts back what it changed. */
    public String revert(ImportDesk desk, Access access, ImportId batch, HttpServletRequest request, Locale locale,
            Model model) {
        known(desk, batch);
        return switch (imports.revert(access, batch)) {
            case Reversion.Done done -> "redirect:%s?teruggedraaid".formatted(desk.path());
            case Reversion.InTheWay way -> {
                model.addAttribute("inTheWay", pages.rows(batch, way.rows(), locale));
                yield look(desk, batch, request, locale, model);
            }
            case Reversion.Busy busy -> {
                refuse(model, "import.refused.busy", List.of());
                yield look(desk, batch, request, locale, model);
            }
        };
    }

    private ImportBatch known(ImportDesk desk, ImportId batch) {
        return pages.batch(desk, batch);
    }

    private static void refuse(Model model, String key, List<String> about) {
        model.addAttribute("problem", key);
        model.addAttribute("about", about.toArray());
    }

    private static String redirect(ImportDesk desk, ImportId batch) {
        return "redirect:" + desk.of(batch);
    }
}
