package be.vlavirgem.catalog.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** What a file says in one field: a row of one cell, or the rows it holds; none where it says nothing. */
public record Said(List<List<Told>> rows) {

    /**
     * What stands in one cell.
     *
     * @param place where, such as {@code Oplossingen!F4}
     * @param problem why it cannot be read; empty when it can
     */
    public record Told(String place, String text, Optional<String> problem) {

        /** That there is more of it than could be read. */
        public boolean isCut() {
            return problem.filter(CUT::equals).isPresent();
        }
    }

    static final String CUT = "catalog.exchange.wrong.cut";

    public Said {
        rows = rows.stream().filter(row -> row.stream().anyMatch(Said::isFilled)).toList();
    }

    private static boolean isFilled(Told cell) {
        return !cell.text().isEmpty() || cell.problem().isPresent();
    }

    /** The texts alone. */
    public List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(Told::text).toList()).toList();
    }

    /** Says whether these are the same cells, as spreadsheets keep them. */
    public boolean isLike(List<List<String>> written) {
        var first = rows.isEmpty() ? null : rows.getFirst().getFirst();
        if (first != null && first.isCut()) {
            return !written.isEmpty() && plain(written.getFirst().getFirst()).startsWith(plain(first.text()));
        }
        return plain(texts()).equals(plain(written));
    }

    /** Tells whether cells are as they were; another one when they are not. */
    public static String mark(List<List<String>> cells) {
        var sum = new CRC32();
        sum.update(plain(cells).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    private static String plain(List<List<String>> cells) {
        return cells.stream()
                .map(row -> row.stream().map(Said::plain).collect(Collectors.joining("\t")).stripTrailing())
                .collect(Collectors.joining("\f"));
    }

    /** Spreadsheets make one sign of each end of a line. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').strip();
    }
}
