package be.vlavirgem.platform.search;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a search: the counts stand in each; the rest is null where the page is empty. */
record Line(String counts, @Nullable String kind, @Nullable String title, @Nullable String path,
        @Nullable String excerpt) {

    private static final Pattern MARKS = Pattern.compile("(?=\u0002)|(?<=\u0003)");

    Stream<Found> found() {
        return kind == null || title == null || path == null
                ? Stream.empty()
                : Stream.of(new Found(kind, title, pieces(Objects.requireNonNullElse(excerpt, "")), path));
    }

    private static List<Found.Piece> pieces(String excerpt) {
        return MARKS.splitAsStream(excerpt)
                .filter(piece -> !piece.isEmpty())
                .map(piece -> new Found.Piece(piece.replaceAll("[\u0002\u0003]", ""), piece.startsWith("\u0002")))
                .toList();
    }
}
