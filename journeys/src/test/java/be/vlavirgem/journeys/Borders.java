package be.vlavirgem.journeys;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tiny GeoJSON: three municipalities as rectangles side by side. */
final class Borders {

    private Borders() {}

    static String ofThree() {
        return Stream.of(rectangle("41002", 4.0), rectangle("44021", 3.6), rectangle("31005", 3.2))
                .collect(Collectors.joining(",", "{\"type\": \"FeatureCollection\", \"features\": [", "]}"));
    }

    /** Two fifths of a degree wide, from this longitude on. */
    private static String rectangle(String nis, double west) {
        var east = west + 0.4;
        return """
                {"type": "Feature", "properties": {"nis": "%s"}, "geometry": {"type": "Polygon", "coordinates":
                [[[%s, 50.8], [%s, 50.8], [%s, 51.1], [%s, 51.1], [%s, 50.8]]]}}
                """.formatted(nis, west, east, east, west, west);
    }
}
