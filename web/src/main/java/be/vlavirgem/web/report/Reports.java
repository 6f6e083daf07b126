package be.vlavirgem.web.report;

import be.vlavirgem.platform.report.PdfPrinter;
import be.vlavirgem.platform.report.PrintRefusedException;
import be.vlavirgem.platform.report.WordWriter;
import be.vlavirgem.web.permission.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a document of a report and hands it over as a file to keep; 503 when too many are being made. */
@Component
public class Reports {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final MediaType WORD = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ITemplateEngine templates;
    private final PdfPrinter pdf;
    private final WordWriter word;
    private final Clock clock;

    Reports(ITemplateEngine templates, PdfPrinter pdf, WordWriter word, Clock clock) {
        this.templates = templates;
        this.pdf = pdf;
        this.word = word;
        this.clock = clock;
    }

    /** Tagged, so that it can be heard as well as read. */
    public ResponseEntity<byte[]> pdf(Report report) {
        return file(report, "pdf", MediaType.APPLICATION_PDF, pdf::print);
    }

    /** To go on working in. */
    public ResponseEntity<byte[]> word(Report report) {
        return file(report, "docx", WORD, word::write);
    }

    private ResponseEntity<byte[]> file(Report report, String ending, MediaType type,
            Function<String, byte[]> printer) {
        var name = ContentDisposition.attachment()
                .filename(report.fileName(ending), StandardCharsets.UTF_8)
                .build();
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                    .contentType(type)
                    .body(printer.apply(markup(report)));
        } catch (PrintRefusedException tooMuch) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, tooMuch);
        }
    }

    /** What is printed. */
    String markup(Report report) {
        return templates.process(report.template(), new Context(report.locale(), Map.of("report", report, "page",
                report.page(), "today", DATE.format(LocalDate.now(clock)), "practice", isForPractice())));
    }

    /** Says whether who asks for the document practises: then everything in it is invented. */
    private static boolean isForPractice() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && Visitor.practises(attributes.getRequest());
    }
}
