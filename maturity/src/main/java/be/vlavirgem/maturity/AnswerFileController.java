package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tabular.FillInReader;
import be.vlavirgem.platform.tabular.FillInWriter;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
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

/** Filling in elsewhere: the workbook to take along, and what comes back of it. */
@Controller
@RequestMapping("/maturiteit/metingen/{measurement}/invulbladen")
class AnswerFileController {

    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AnswerFilePages pages;
    private final AnswerFileService files;

    AnswerFileController(AnswerFilePages pages, AnswerFileService files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    String desk(Access access, @PathVariable Measurement.Id measurement, Locale locale, Model model) {
        model.addAttribute("page", pages.desk(access, measurement, locale));
        return "maturity/offline";
    }

    @GetMapping("/leeg.xlsx")
    @CarriesDocument
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<byte[]> download(@PathVariable Measurement.Id measurement, Locale locale) {
        var parcel = pages.parcel(measurement, locale);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(parcel.name() + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(FillInWriter.write(parcel.book()));
    }

    @PostMapping
    @CarriesDocument
    @Requires(Permission.ANSWER_MEASUREMENT)
    String upload(Access access, @PathVariable Measurement.Id measurement, @RequestParam MultipartFile bestand,
            Locale locale, Model model) throws IOException {
        var name = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        return switch (files.upload(access, measurement, name, FillInReader.read(bestand.getBytes()))) {
            case AnswerFileService.Upload.Taken taken -> redirect(measurement, taken.id(), "");
            case AnswerFileService.Upload.Refused refused -> {
                model.addAttribute("problem", refused.messageKey());
                model.addAttribute("about", refused.about().toArray());
                yield desk(access, measurement, locale, model);
            }
        };
    }

    @GetMapping("/{file}")
    @Requires(Permission.READ_MEASUREMENT)
    String look(Access access, @PathVariable Measurement.Id measurement, @PathVariable AnswerFile.Id file,
            Locale locale, Model model) {
        model.addAttribute("page", pages.file(access, measurement, file, locale));
        return "maturity/offline-file";
    }

    @PostMapping("/{file}/toepassen")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String apply(Access access, @PathVariable Measurement.Id measurement, @PathVariable AnswerFile.Id file) {
        return redirect(measurement, file, files.apply(access, measurement, file) > 0 ? "?toegepast" : "?niets");
    }

    @PostMapping("/{file}/terugdraaien")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String revert(Access access, @PathVariable Measurement.Id measurement, @PathVariable AnswerFile.Id file,
            Locale locale, Model model) {
        return switch (files.revert(access, measurement, file)) {
            case AnswerFileService.Reversion.Done _,AnswerFileService.Reversion.Closed _ ->
                redirect(measurement, file, "");
            case AnswerFileService.Reversion.InTheWay way -> {
                model.addAttribute("inTheWay", way.questions());
                yield look(access, measurement, file, locale, model);
            }
        };
    }

    @PostMapping("/{file}/weggooien")
    @Requires(Permission.ANSWER_MEASUREMENT)
    String discard(Access access, @PathVariable Measurement.Id measurement, @PathVariable AnswerFile.Id file) {
        files.discard(access, measurement, file);
        return "redirect:/maturiteit/metingen/%s/invulbladen?weggegooid".formatted(measurement);
    }

    private static String redirect(Measurement.Id measurement, AnswerFile.Id file, String outcome) {
        return "redirect:/maturiteit/metingen/%s/invulbladen/%s%s".formatted(measurement, file, outcome);
    }
}
