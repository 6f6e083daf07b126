package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.report.Reports;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of the measurement to download, for whoever may see the page they are made of. */
@Controller
class ReportController {

    private static final String MEASUREMENT = "/maturiteit/metingen/{measurement}";

    private final MaturityReports documents;
    private final Reports reports;

    ReportController(MaturityReports documents, Reports reports) {
        this.documents = documents;
        this.reports = reports;
    }

    @GetMapping("/maturiteit/vragenlijst.pdf")
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<byte[]> questionnaire(Access access, @RequestParam(defaultValue = "A") Measurement.Type soort,
            Locale locale) {
        return reports.pdf(documents.questionnaire(access, soort, locale));
    }

    @GetMapping("/beheer/vragenlijsten/{version}/vragenlijst.pdf")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    ResponseEntity<byte[]> version(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam(defaultValue = "A") Measurement.Type soort, Locale locale) {
        return reports.pdf(documents.version(access, version, soort, locale));
    }

    @GetMapping(MEASUREMENT + "/antwoorden.pdf")
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<byte[]> answers(Access access, @PathVariable Measurement.Id measurement, Locale locale) {
        return reports.pdf(documents.answers(access, measurement, locale));
    }

    @GetMapping(MEASUREMENT + "/resultaat.pdf")
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<byte[]> result(Access access, @PathVariable Measurement.Id measurement,
            @RequestParam(defaultValue = "") String groep, Locale locale) {
        return reports.pdf(documents.result(access, measurement, ResultController.wish(access, groep, locale)));
    }

    @GetMapping("/maturiteit/vragenlijst.docx")
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<byte[]> questionnaireForWord(Access access,
            @RequestParam(defaultValue = "A") Measurement.Type soort, Locale locale) {
        return reports.word(documents.questionnaire(access, soort, locale));
    }

    @GetMapping("/beheer/vragenlijsten/{version}/vragenlijst.docx")
    @Requires(Permission.EDIT_QUESTIONNAIRE)
    ResponseEntity<byte[]> versionForWord(Access access, @PathVariable QuestionnaireVersion.Id version,
            @RequestParam(defaultValue = "A") Measurement.Type soort, Locale locale) {
        return reports.word(documents.version(access, version, soort, locale));
    }

    @GetMapping(MEASUREMENT + "/antwoorden.docx")
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<byte[]> answersForWord(Access access, @PathVariable Measurement.Id measurement, Locale locale) {
        return reports.word(documents.answers(access, measurement, locale));
    }

    @GetMapping(MEASUREMENT + "/resultaat.docx")
    @Requires(Permission.READ_MEASUREMENT)
    ResponseEntity<byte[]> resultForWord(Access access, @PathVariable Measurement.Id measurement,
            @RequestParam(defaultValue = "") String groep, Locale locale) {
        return reports.word(documents.result(access, measurement, ResultController.wish(access, groep, locale)));
    }
}
