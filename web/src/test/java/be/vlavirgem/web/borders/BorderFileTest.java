package be.vlavirgem.web.borders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.NisCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of borders is taken whole or refused with every reason. */
class BorderFileTest {

    static final Set<NisCode> KNOWN = Set.of(new NisCode("41002"), new NisCode("44021"));
    private static final String SQUARE = "[[[4,51],[4.1,51],[4.1,51.1],[4,51.1],[4,51]]]";

    @ParameterizedTest
    @ValueSource(strings = { "\"nis\":\"41002\"", "\"NISCode\":41002", "\"naam\":\"Aalst\",\"nis_code\":\" 41002 \"" })
    void theNisCodeMayBeNamedInSeveralWays(String properties) {
        assertThat(read(collection(feature(properties, "Polygon", SQUARE))))
                .isInstanceOfSatisfying(BorderReading.Sound.class,
                        sound -> assertThat(sound.borders()).containsOnlyKeys(new NisCode("41002")));
    }

    @Test
    void severalPartsAndHolesAreTaken() {
        var hole = "[[4.02,51.02],[4.02,51.05],[4.05,51.05],[4.05,51.02],[4.02,51.02]]";
        var parts = "[" + SQUARE.replace("]]]", "]]," + hole + "]") + ",[[[5,51],[5.1,51],[5.1,51.1],[5,51]]]]";
        var sound = (BorderReading.Sound) read(collection(feature("\"nis\":\"41002\"", "MultiPolygon", parts)));
        assertThat(BorderDrawing.of(sound.borders()).paths().get(new NisCode("41002"))).containsPattern("Z.*Z.*Z");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "kapot", "{\"type\":", "PK\u0003\u0004", "<kml></kml>", "[[[[[[[[[[[[[[[[" })
    void whatIsNoGeoJsonIsRefused(String file) {
        assertThat(problems(file)).containsAnyOf("json", "type");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "{\"type\":\"Topology\"}", "{\"type\":\"FeatureCollection\",\"features\":3}" })
    void otherJsonIsRefused(String file) {
        assertThat(problems(file)).containsExactly("type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "crs.metres | [[[104000,193000],[105000,193000],[105000,194000],[104000,193000]]]",
            "crs.swapped | [[[51,4],[51,4.1],[51.1,4.1],[51,4]]]",
            "outside | [[[2.2,48.8],[2.4,48.8],[2.4,48.9],[2.2,48.8]]]",
            "ring | [[[4,51],[4.1,51],[4.1,51.1],[4,51.1]]]", "ring | [[[4,51],[4.1,51],[4,51]]]", "ring | [[\"a\"]]",
            "ring | []", "ring | 7", "crossing | [[[4,51],[4.1,51.1],[4.1,51],[4,51.1],[4,51]]]" })
    void shapesThatCannotBeBordersAreRefused(String expected, String coordinates) {
        assertThat(problems(collection(feature("\"nis\":\"41002\"", "Polygon", coordinates))))
                .containsExactly(expected);
    }

    @Test
    void anotherCoordinateSystemIsRefusedByItsName() {
        var lambert = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::31370\"}},\"features\":[]}";
        assertThat(problems(lambert)).containsExactly("crs");
        assertThat(problems(lambert.replace("EPSG::31370", "OGC:1.3:CRS84").replace("def:crs:OGC", "def:crs:OGC")))
                .containsExactly("empty");
    }

    @Test
    void allFeaturesAreToldAbout() {
        var faulty = collection(feature("\"nis\":\"41002\"", "Polygon", SQUARE),
                feature("\"nis\":\"41002\"", "Polygon", SQUARE), feature("\"nis\":\"99999\"", "Polygon", SQUARE),
                feature("\"naam\":\"Aalst\"", "Polygon", SQUARE), feature("\"nis\":\"44021\"", "LineString", "[]"));
        assertThat(problems(faulty)).containsExactly("double", "unknown", "nis", "geometry");
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        var file = new byte[BorderFile.LARGEST + 1];
        assertThat(BorderFile.read(file, KNOWN)).isInstanceOfSatisfying(BorderReading.Faulty.class,
                faulty -> assertThat(faulty.problems().getFirst().key()).endsWith(".size"));
    }

    @Test
    void manyMistakesAreToldUpToFifty() {
        var faulty = collection(IntStream.range(0, 300)
                .mapToObj(nth -> feature("\"nis\":\"1\"", "Polygon", SQUARE))
                .toArray(String[]::new));
        assertThat(problems(faulty)).hasSize(50);
    }

    @Test
    void aTinyMunicipalityDoesNotVanish() {
        var tiny = "[[[5,51],[5.00001,51],[5.00001,51.00001],[5,51]]]";
        var sound = (BorderReading.Sound) read(
                collection(feature("\"nis\":\"41002\"", "Polygon", tiny),
                        feature("\"nis\":\"44021\"", "Polygon", SQUARE)));
        assertThat(BorderDrawing.of(sound.borders()).paths().values()).allMatch(path -> path.matches("M[-0-9.MLZ ]+Z"));
    }

    @Test
    void overlappingAreasAreDrawnAllTheSame() {
        var sound = (BorderReading.Sound) read(collection(feature("\"nis\":\"41002\"", "Polygon", SQUARE),
                feature("\"nis\":\"44021\"", "Polygon", SQUARE.replace("51.1", "51.05"))));
        assertThat(BorderDrawing.of(sound.borders()).paths()).hasSize(2);
    }

    @Test
    void neighboursKeepOneBorder() {
        var border = IntStream.rangeClosed(0, 400)
                .mapToObj(nth -> "[%s,%s]".formatted(4 + .0002 * Math.sin(nth) + .01 * Math.sin(nth / 40.0),
                        51 + nth * .0005))
                .toList();
        var west = "[[[3.8,51]," + String.join(",", border) + ",[3.8,51.2],[3.8,51]]]";
        var east = "[[[4.2,51],[4.2,51.2]," + String.join(",", border.reversed()) + ",[4.2,51]]]";
        var sound = (BorderReading.Sound) read(
                collection(feature("\"nis\":\"41002\"", "Polygon", west),
                        feature("\"nis\":\"44021\"", "Polygon", east)));
        var drawing = BorderDrawing.of(sound.borders());
        var left = points(drawing.paths().get(new NisCode("41002")));
        var right = points(drawing.paths().get(new NisCode("44021")));
        assertThat(inside(left)).isEqualTo(inside(right)).hasSizeBetween(10, 250);
        assertThat(drawing.viewBox()).matches("0 0 300 \\d+(\\.\\d+)?");
    }

    private static Set<String> points(String path) {
        return Arrays.stream(path.split("[MLZ]")).filter(point -> !point.isEmpty()).collect(Collectors.toSet());
    }

    /** Without the corners of the whole. */
    private static Set<String> inside(Set<String> points) {
        return points.stream()
                .filter(point -> !point.startsWith("0 ") && !point.startsWith("300 "))
                .collect(Collectors.toSet());
    }

    private static List<String> problems(String file) {
        return ((BorderReading.Faulty) read(file)).problems()
                .stream()
                .map(problem -> problem.key().replace("web.borders.problem.", ""))
                .toList();
    }

    private static BorderReading read(String file) {
        return BorderFile.read(file.getBytes(UTF_8), KNOWN);
    }

    static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(properties, type, coordinates);
    }
}
