package be.vlavirgem.web.chart;

import be.vlavirgem.domain.organisation.MapTiles;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what a map is drawn: a tile or a real border for each municipality, and the way to the other of the two. */
public record MapGround(String viewBox, List<Place> places, @Nullable Choice choice) {

    private static final int TILE = 10;

    /** A municipality and its shape. */
    public record Place(OrganisationId id, NisCode nis, String name, String shape) {}

    /** Tiles or borders: which one is shown, and the addresses of both. */
    public record Choice(boolean borders, String tilesHref, String bordersHref) {}

    /** The tiles, as many rows as columns of a fixed size. */
    public static MapGround tiles(List<MapTiles.Tile> tiles, @Nullable Choice choice) {
        return new MapGround("0 0 %d %d".formatted(MapTiles.COLUMNS * TILE, MapTiles.ROWS * TILE),
                tiles.stream().map(tile -> new Place(tile.id(), tile.nis(), tile.name(), shape(tile))).toList(),
                choice);
    }

    private static String shape(MapTiles.Tile tile) {
        return "M%s %sh9v9h-9z".formatted(Svg.number(tile.column() * TILE + .5), Svg.number(tile.row() * TILE + .5));
    }
}
