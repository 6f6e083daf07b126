package be.vlavirgem.web.borders;

import be.vlavirgem.domain.organisation.NisCode;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.JsonNode;

/** The border of one municipality as it stands in a file: one polygon or more, closed, sound, and in Flanders. */
record BorderShape(NisCode nis) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    /** Of one municipality; the coast has the most, some tens of parts and some thousands of points. */
    private static final int MOST_PARTS = 200;
    private static final int MOST_POINTS = 30_000;
    /** No longitude or latitude is larger; Lambert coordinates are, in metres. */
    private static final double LARGEST_ANGLE = 360;
    private static final double[] LONGITUDES = { 2.3, 6.2 };
    private static final double[] LATITUDES = { 50.4, 51.8 };

    static Geometry of(JsonNode geometry, NisCode nis) {
        var shape = new BorderShape(nis).read(geometry);
        if (shape.isEmpty() || shape.getNumGeometries() > MOST_PARTS || shape.getNumPoints() > MOST_POINTS) {
            throw new RefusedBorders(shape.isEmpty() ? "ring" : "parts", nis.value());
        }
        var check = new IsValidOp(shape).getValidationError();
        if (check != null) {
            var place = check.getCoordinate();
            throw new RefusedBorders("crossing", nis.value(), degrees(place.x),
                    degrees(place.y));
        }
        return shape;
    }

    private Geometry read(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> GEOMETRIES
                    .createMultiPolygon(elements(coordinates).map(this::polygon).toArray(Polygon[]::new));
            default -> throw new RefusedBorders("geometry", nis.value());
        };
    }

    private Polygon polygon(JsonNode rings) {
        var read = elements(rings).map(this::ring).toList();
        if (read.isEmpty()) {
            throw new RefusedBorders("ring", nis.value());
        }
        return GEOMETRIES.createPolygon(read.getFirst(),
                read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode positions) {
        var coordinates = elements(positions).map(this::coordinate).toArray(Coordinate[]::new);
        if (coordinates.length < 4 || !coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            throw new RefusedBorders("ring", nis.value());
        }
        return GEOMETRIES.createLinearRing(coordinates);
    }

    private Coordinate coordinate(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new RefusedBorders("ring", nis.value());
        }
        var first = position.path(0).asDouble();
        var second = position.path(1).asDouble();
        if (Math.abs(first) > LARGEST_ANGLE || Math.abs(second) > LARGEST_ANGLE) {
            throw new RefusedBorders("crs.metres");
        }
        if (within(first, LATITUDES) && within(second, LONGITUDES)) {
            throw new RefusedBorders("crs.swapped");
        }
        if (!within(first, LONGITUDES) || !within(second, LATITUDES)) {
            throw new RefusedBorders("outside", nis.value());
        }
        return new Coordinate(first, second);
    }

    private static String degrees(double angle) {
        return String.format(Locale.ROOT, "%.4f", angle);
    }

    private static boolean within(double value, double[] bounds) {
        return value >= bounds[0] && value <= bounds[1];
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
