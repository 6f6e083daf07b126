package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Difference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What changed in published sheets by what their supplier says of all its products, looked at as one thing. */
record SharedReview(String supplier, List<Review> sheets) {

    /**
     * A line of the queue.
     *
     * @param first one of its sheets, by which it is found
     */
    record Waiting(Review.Id first, String supplier, int solutions, Instant since) {}

    /** What so many of its sheets say differently in the same way. */
    record Change(Difference difference, int solutions) {}

    /** Tells what is to be looked at from anything else. */
    String mark() {
        var all = sheets.stream().map(sheet -> sheet.id() + sheet.mark()).collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    List<Change> changes() {
        var counted = sheets.stream()
                .map(SharedReview::differences)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(difference -> difference, LinkedHashMap::new,
                        Collectors.summingInt(_ -> 1)));
        return counted.entrySet()
                .stream()
                .map(one -> new Change(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(change -> change.difference().field()))
                .toList();
    }

    private static List<Difference> differences(Review review) {
        return review.before().map(before -> Difference.between(before, review.resolved().sheet())).orElse(List.of());
    }
}
