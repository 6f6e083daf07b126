package be.vlavirgem.web.borders;

import be.vlavirgem.domain.organisation.NisCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GeoJSON (RFC 7946) of municipalities with their NIS code; judges by the content, not by the name of the file. */
final class BorderFile {

    /** In bytes; the borders of all municipalities at the scale of a page need a tenth of it. */
    static final int LARGEST = 4_000_000;
    private static final int DEEPEST = 12;
    /** Objects and lists in the file, looked for before it is read, so that no file swells: ten times what is needed. */
    private static final int MOST_OBJECTS = 10_000;
    private static final int MOST_LISTS = 250_000;
    private static final List<String> NIS_NAMES = List.of("nis", "niscode", "nis_code", "refnis", "cd_munty_refnis");
    private static final Set<String> DEGREES = Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326",
            "EPSG:4326", "CRS84");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build()).build();

    private final Set<NisCode> known;
    private final List<BorderProblem> problems = new ArrayList<>();
    private final SortedMap<NisCode, Geometry> borders = new TreeMap<>(Comparator.comparing(NisCode::value));

    private BorderFile(Set<NisCode> known) {
        this.known = known;
    }

    /** Reads a file in which each feature must be one of the known municipalities. */
    static BorderReading read(byte[] file, Set<NisCode> known) {
        if (file.length > LARGEST) {
            return BorderReading.Faulty.of(BorderProblem.of("size", String.valueOf(LARGEST / 1_000_000)));
        }
        if (count(file, '{') > MOST_OBJECTS || count(file, '[') > MOST_LISTS) {
            return BorderReading.Faulty.of(BorderProblem.of("detail"));
        }
        try {
            return new BorderFile(known).read(JSON.readTree(file));
        } catch (JacksonException broken) {
            return BorderReading.Faulty.of(BorderProblem.of("json"));
        } catch (RefusedBorders refused) {
            return BorderReading.Faulty.of(refused.problem());
        }
    }

    private static long count(byte[] file, char sign) {
        return IntStream.range(0, file.length).filter(at -> file[at] == sign).count();
    }

    private BorderReading read(JsonNode root) {
        if (!root.path("type").asString("").equals("FeatureCollection") || !root.path("features").isArray()) {
            throw new RefusedBorders("type");
        }
        var system = root.path("crs").path("properties").path("name").asString("");
        if (!system.isEmpty() && !DEGREES.contains(system)) {
            throw new RefusedBorders("crs");
        }
        var number = 0;
        for (var feature : root.path("features")) {
            read(feature, ++number);
        }
        if (borders.isEmpty() && problems.isEmpty()) {
            throw new RefusedBorders("empty");
        }
        return problems.isEmpty() ? new BorderReading.Sound(borders) : faulty();
    }

    private BorderReading faulty() {
        var shown = problems.subList(0, Math.min(problems.size(), BorderReading.Faulty.MOST));
        return new BorderReading.Faulty(List.copyOf(shown));
    }

    private void read(JsonNode feature, int number) {
        try {
            var nis = nis(feature.path("properties"), number);
            if (borders.containsKey(nis)) {
                throw new RefusedBorders("double", nis.value());
            }
            borders.put(nis, BorderShape.of(feature.path("geometry"), nis));
        } catch (RefusedBorders refused) {
            if (refused.problem().key().contains(".crs")) {
                throw refused;
            }
            problems.add(refused.problem());
        }
    }

    private NisCode nis(JsonNode properties, int number) {
        var text = properties.propertyStream()
                .filter(property -> NIS_NAMES.contains(property.getKey().toLowerCase(Locale.ROOT)))
                .map(property -> property.getValue().asString("").strip())
                .findFirst()
                .orElse("");
        if (!NisCode.isValid(text)) {
            throw new RefusedBorders("nis", String.valueOf(number));
        }
        var nis = new NisCode(text);
        if (!known.contains(nis)) {
            throw new RefusedBorders("unknown", text);
        }
        return nis;
    }
}
