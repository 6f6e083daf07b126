package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends what was found, of all pages, or a comparison as a file; written to the disk first, so that what fails is no half file. */
@Component
class CatalogueFiles {
    static final String WORKBOOK = CatalogueAddress.PATH + "/lijst.xlsx";
    static final String TEXT = CatalogueAddress.PATH + "/lijst.csv";

    private static final List<String> HEADS = List.of("name", "supplier", "summary", "completeness", "confirmed",
            "address");

    private final CatalogueSearch search;
    private final FacetWords words;
    private final MessageSource messages;
    private final Clock clock;
    private final String portal;

    CatalogueFiles(CatalogueSearch search, FacetWords words, MessageSource messages, Clock clock,
            @Value("${vlavirgem.address:http://localhost:${server.port:8080}}") String portal) {
        this.search = search;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
        this.portal = portal.replaceFirst("/+$", "");
    }

    void send(Asked asked, HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        var lines = search.all(asked);
        var rows = lines.stream().map(line -> cells(line, locale)).toList();
        send("catalogus", heads(locale), rows, request, response);
    }

    /** As the end of the address asks: a workbook, or text. */
    void send(String name, List<String> heads, List<List<Cell>> rows, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        var format = request.getRequestURI().endsWith(".csv") ? ListFile.Format.CSV : ListFile.Format.XLSX;
        var path = Files.createTempFile("catalogus", "." + format.extension());
        try {
            write(path, format, name, heads, rows);
            response.setContentType(format.mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                    .filename("%s-%s.%s".formatted(name, LocalDate.now(clock), format.extension()))
                    .build()
                    .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentLengthLong(Files.size(path));
            Files.copy(path, response.getOutputStream());
        } finally {
            Files.delete(path);
        }
    }

    private static void write(Path path, ListFile.Format format, String name, List<String> heads, List<List<Cell>> rows)
            throws IOException {
        try (var file = format.begin(Files.newOutputStream(path), name, heads)) {
            for (var row : rows) {
                file.add(row);
            }
        }
    }

    private List<String> heads(Locale locale) {
        return Stream.concat(HEADS.stream().map(head -> "catalog.catalogue.file." + head),
                Arrays.stream(Dimension.values())
                        .filter(dimension -> dimension != Dimension.SUPPLIER)
                        .map(dimension -> "catalog.catalogue.facet." + dimension))
                .map(key -> messages.getMessage(key, null, locale))
                .toList();
    }

    private List<Cell> cells(PublishedLine line, Locale locale) {
        var labels = words.of(line.facets(), locale);
        var own = Stream.of(Cell.text(line.name()), Cell.text(line.supplierName()), Cell.text(line.summary()),
                Cell.figure(BigDecimal.valueOf(line.completeness())), Cell.day(line.confirmed()),
                Cell.text(portal + "/oplossingen/" + line.slug()));
        return Stream.concat(own, Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != Dimension.SUPPLIER)
                .map(dimension -> Cell.text(Facet.codes(line.facets(), dimension)
                        .stream()
                        .map(code -> labels.getOrDefault(new Facet(dimension, code), code))
                        .collect(Collectors.joining(", ")))))
                .toList();
    }
}
