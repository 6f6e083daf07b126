package be.vlavirgem.web.borders;

import be.vlavirgem.domain.organisation.NisCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Borders as SVG paths, as wide as the tile map: flattened around the middle, and simplified together so that neighbours do not gape. */
record BorderDrawing(String viewBox, SortedMap<NisCode, String> paths) {

    private static final double WIDTH = 300;
    /** Of the 300 wide: about one pixel on a wide screen. */
    private static final double TOLERANCE = .25;
    private static final int DECIMALS = 2;

    static BorderDrawing of(SortedMap<NisCode, Geometry> borders) {
        var around = new Envelope();
        borders.values().forEach(border -> around.expandToInclude(border.getEnvelopeInternal()));
        var flat = borders.values().stream().map(border -> flattened(border, around)).toArray(Geometry[]::new);
        var simple = CoverageSimplifier.simplify(flat, TOLERANCE);
        var paths = new TreeMap<NisCode, String>(borders.comparator());
        var codes = List.copyOf(borders.keySet());
        IntStream.range(0, codes.size()).forEach(nth -> paths.put(codes.get(nth), path(simple[nth])));
        return new BorderDrawing("0 0 %s %s".formatted(number(WIDTH), number(around.getHeight() * scale(around).y)),
                paths);
    }

    /** An equirectangular projection true at the middle latitude: over Flanders the error is less than a percent. */
    private static Geometry flattened(Geometry border, Envelope around) {
        var scale = scale(around);
        var flat = border.copy();
        flat.apply((CoordinateFilter) position -> {
            position.x = (position.x - around.getMinX()) * scale.x;
            position.y = (around.getMaxY() - position.y) * scale.y;
        });
        flat.geometryChanged();
        return flat;
    }

    private static Coordinate scale(Envelope around) {
        var right = WIDTH / around.getWidth();
        return new Coordinate(right, right / Math.cos(Math.toRadians(around.centre().y)));
    }

    private static String path(Geometry border) {
        return IntStream.range(0, border.getNumGeometries())
                .mapToObj(nth -> (Polygon) border.getGeometryN(nth))
                .flatMap(polygon -> Stream.concat(Stream.of(polygon.getExteriorRing()), holes(polygon)))
                .map(BorderDrawing::ring)
                .collect(Collectors.joining());
    }

    private static Stream<LineString> holes(Polygon polygon) {
        return IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN);
    }

    private static String ring(LineString ring) {
        var positions = ring.getCoordinates();
        return Arrays.stream(positions, 0, positions.length - 1)
                .map(position -> number(position.x) + " " + number(position.y))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
