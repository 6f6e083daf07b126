package be.vlavirgem.web.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFile;
import be.vlavirgem.platform.list.ListRows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a list as a file: what the address asks, all pages. It is written to a temporary file first, so that a slow
 * download holds no connection to the database, and what fails is an error page and no half file.
 */
@Component
public class ListFiles {

    /** Where the workbook of a list stands, below its page. */
    public static final String WORKBOOK = "/lijst.xlsx";
    /** Where its text stands. */
    public static final String TEXT = "/lijst.csv";

    private final ListRows rows;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate reading;

    ListFiles(ListRows rows, MessageSource messages, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Answers a request for {@link #WORKBOOK} or {@link #TEXT} with the file. */
    public void send(ListDefinition<?> list, Access access, HttpServletRequest address,
            HttpServletResponse response, Locale language) throws IOException {
        var format = address.getRequestURI().endsWith(TEXT) ? ListFile.Format.CSV : ListFile.Format.XLSX;
        var file = Files.createTempFile("lijst", "." + format.extension());
        try {
            reading.executeWithoutResult(status -> write(list, format, access, address, language, file));
            response.setContentType(format.mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name(list, format));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private String name(ListDefinition<?> list, ListFile.Format format) {
        return ContentDisposition.attachment()
                .filename("%s-%s.%s".formatted(list.key(), LocalDate.now(clock), format.extension()))
                .build()
                .toString();
    }

    private <R> void write(ListDefinition<R> list, ListFile.Format format, Access access, HttpServletRequest address,
            Locale language, Path path) {
        var words = new ListWords(messages, language);
        var selection = ListRequest.read(list, list.filters(), ListParameters.of(address), words).selection();
        var heads = selection.columns().stream().map(column -> words.of(column.headerKey())).toList();
        try (var file = format.begin(Files.newOutputStream(path), list.key(), heads)) {
            rows.each(list, access, selection, row -> add(file, words.written(
                    selection.columns().stream().map(column -> column.cell().apply(row)).toList())));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void add(ListFile file, List<Cell> cells) {
        try {
            file.add(cells);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
