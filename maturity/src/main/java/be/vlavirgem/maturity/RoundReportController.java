package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.ListFile.Format;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The published reports of rounds, for authorities and government: as a page, on paper, as a workbook. */
@Controller
@RequestMapping(RoundReportController.PATH)
class RoundReportController {

    static final String PATH = "/rondeverslagen";

    private final RoundReportPages pages;
    private final Reports reports;

    RoundReportController(RoundReportPages pages, Reports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @GetMapping
    @Requires(Permission.READ_ROUND_REPORTS)
    String all(Locale locale, Model model) {
        model.addAttribute("reports", pages.published(locale));
        return "maturity/round-reports";
    }

    @GetMapping("/{round}")
    @Requires(Permission.READ_ROUND_REPORTS)
    String report(@PathVariable Round.Id round, Locale locale, Model model) {
        model.addAttribute("report", pages.published(round, locale));
        return "maturity/round-report";
    }

    @GetMapping("/{round}/verslag.pdf")
    @Requires(Permission.READ_ROUND_REPORTS)
    ResponseEntity<byte[]> pdf(@PathVariable Round.Id round, Locale locale) {
        return reports.pdf(pages.document(round, locale));
    }

    @GetMapping("/{round}/verslag.xlsx")
    @Requires(Permission.READ_ROUND_REPORTS)
    ResponseEntity<byte[]> workbook(@PathVariable Round.Id round, Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        pages.workbook(round, out, locale);
        var name = ContentDisposition.attachment()
                .filename(pages.document(round, locale).name() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(Format.XLSX.mediaType()))
                .body(out.toByteArray());
    }
}
