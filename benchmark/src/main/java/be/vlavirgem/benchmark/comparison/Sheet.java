package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table of a page to take along: a row per indicator or per year, so it is never long. */
public record Sheet(String name, List<String> heads, List<List<Cell>> rows) {

    /** Where it stands as a workbook, below its page. */
    public static final String WORKBOOK = "/tabel.xlsx";
    /** Where it stands as text. */
    public static final String TEXT = "/tabel.csv";

    /** Without those of these columns that no row fills: not every group tells the same. */
    Sheet without(Collection<String> columns) {
        var kept = IntStream.range(0, heads.size())
                .filter(nth -> !columns.contains(heads.get(nth))
                        || rows.stream().anyMatch(row -> isFilled(row.get(nth))))
                .boxed()
                .toList();
        return new Sheet(name, kept.stream().map(heads::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    private static boolean isFilled(Cell cell) {
        return !(cell instanceof Cell.Nothing);
    }

    /** As the end of the address asks. */
    public ResponseEntity<byte[]> as(HttpServletRequest request) throws IOException {
        var format = request.getRequestURI().endsWith(TEXT) ? ListFile.Format.CSV : ListFile.Format.XLSX;
        var file = ContentDisposition.attachment().filename("%s.%s".formatted(name, format.extension())).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(bytes(format));
    }

    byte[] bytes(ListFile.Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = format.begin(out, name, heads)) {
            for (var row : rows) {
                file.add(row);
            }
        }
        return out.toByteArray();
    }
}
