package be.vlavirgem.catalog.solutions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The versions of an invented product, the newest first: one that is kept up, and what came before it. */
record DemoVersions(DemoChance chance, LocalDate today) {

    private static final int MOST = 4;
    /** About how many days one is the newest. */
    private static final int REIGN = 400;

    List<Map<String, String>> rows() {
        return IntStream.rangeClosed(1, 1 + chance.below(MOST, "versions")).mapToObj(this::row).toList();
    }

    private Map<String, String> row(int nth) {
        var since = since(nth);
        var row = new HashMap<>(Map.of("number", number(nth), "state", state(nth), "since", since.toString()));
        if (row.containsValue("einde-ondersteuning")) {
            row.put("until", since(nth - 1).plusDays(180).toString());
        }
        return row;
    }

    private LocalDate since(int nth) {
        return today.minusDays(15 + chance.below(REIGN, "newest") + (nth - 1L) * REIGN);
    }

    /** By year, or one after the other. */
    private String number(int nth) {
        var newest = 2 + MOST + chance.below(5, "number");
        return chance.happens(30, "by year")
                ? "%d.%d".formatted(since(nth).getYear(), 1 + chance.below(3, "of year " + nth))
                : "%d.%d".formatted(newest - nth, chance.below(8, "smaller " + nth));
    }

    /** What is older is never kept up better than what came after it. */
    private String state(int nth) {
        return switch (nth) {
            case 1 -> "actief";
            case 2 -> chance.of("second", "actief", "onderhoud", "onderhoud", "onderhoud");
            default -> nth < chance.of("ended from", List.of(3, 3, MOST)) ? "onderhoud" : "einde-ondersteuning";
        };
    }
}
