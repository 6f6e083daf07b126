package be.vlavirgem.catalog.components;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends reference components as a workbook or as text: some hundreds at most. */
@Component
class ComponentFiles {

    static final String WORKBOOK = "/lijst.xlsx";
    static final String TEXT = "/lijst.csv";

    private static final List<String> HEADS = List.of("code", "layer", "domain", "name", "aliases", "definition",
            "example", "relevance", "review", "state");

    private final MessageSource messages;
    private final Clock clock;

    ComponentFiles(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void send(List<ReferenceComponent> components, boolean text, HttpServletResponse response, Locale locale)
            throws IOException {
        var format = text ? ListFile.Format.CSV : ListFile.Format.XLSX;
        var bytes = bytes(components, format, locale);
        var name = "referentiecomponenten-%s.%s".formatted(LocalDate.now(clock), format.extension());
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] bytes(List<ReferenceComponent> components, ListFile.Format format, Locale locale)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var heads = HEADS.stream().map(head -> words("column." + head, locale)).toList();
        try (var file = format.begin(out, words("title", locale), heads)) {
            for (var component : components) {
                file.add(row(component, locale));
            }
        }
        return out.toByteArray();
    }

    private List<Cell> row(ReferenceComponent component, Locale locale) {
        return Stream.of(component.code(), component.layer().name(), component.domain().name(), component.name(),
                String.join("; ", component.aliases()), component.definition(), component.example(),
                words("relevance." + component.relevance(), locale), component.reviewMark().orElse(""),
                words("state." + component.state(), locale)).map(Cell::text).toList();
    }

    private String words(String key, Locale locale) {
        return messages.getMessage("catalog.components." + key, null, locale);
    }
}
