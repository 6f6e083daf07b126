package be.vlavirgem.domain.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;

/** Rows of a tab-separated resource with a header; columns are read by name. The one type of this package for other modules. */
@NamedInterface("seed")
public record TabSeparated(Map<String, String> cells) {

    /** All rows of a resource on the class path; throws for a row that does not fit its header. */
    public static List<TabSeparated> read(String resource) {
        try (var in = TabSeparated.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No resource %s on the class path".formatted(resource));
            }
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var header = lines.getFirst().split("\t", -1);
            return lines.stream().skip(1).map(line -> row(header, line.split("\t", -1))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TabSeparated row(String[] header, String[] cells) {
        if (header.length != cells.length) {
            throw new IllegalStateException(
                    "A row has %d cells under %d headings: %s".formatted(cells.length, header.length, cells[0]));
        }
        return new TabSeparated(IntStream.range(0, header.length)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> header[i], i -> cells[i])));
    }

    /** The text of a column that may be empty. */
    public Optional<String> optional(String column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
    }

    /** The text of a column that must be filled. */
    public String text(String column) {
        return optional(column).orElseThrow(
                () -> new IllegalStateException("Column %s is empty in %s".formatted(column, cells)));
    }
}
