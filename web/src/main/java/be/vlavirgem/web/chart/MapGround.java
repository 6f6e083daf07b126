package be.vlavirgem.web.chart;

import be.vlavirgem.domain.organisation.MapTiles;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On what a map is drawn: a tile or a real border for each municipality, and the way to the other of the two. */
public record MapGround(String viewBox, List<Place> places, @Nullable Choice choice) {

    private static final int TILE = 10;

    /** A municipality and its shape. */
    public record Place(OrganisationId id, NisCode nis, String name, String shape) {}

    /** Several municipalities that are drawn as one. */
    public record Area(OrganisationId id, String name, Set<OrganisationId> members) {}

    /** Tiles or borders: which one is shown, and the addresses of both. */
    public record Choice(boolean borders, String tilesHref, String bordersHref) {}

    /** The tiles, as many rows as columns of a fixed size. */
    public static MapGround tiles(List<MapTiles.Tile> tiles, @Nullable Choice choice) {
        return new MapGround("0 0 %d %d".formatted(MapTiles.COLUMNS * TILE, MapTiles.ROWS * TILE),
                tiles.stream().map(tile -> new Place(tile.id(), tile.nis(), tile.name(), shape(tile))).toList(),
                choice);
    }

    /** These areas in place of their municipalities, with the code of the first of each; what is in none stays by itself. */
    public MapGround joined(List<Area> areas) {
        var taken = areas.stream().flatMap(area -> area.members().stream()).collect(Collectors.toSet());
        return new MapGround(viewBox, Stream.concat(areas.stream().flatMap(area -> joined(area).stream()),
                places.stream().filter(place -> !taken.contains(place.id()))).toList(), choice);
    }

    private Optional<Place> joined(Area area) {
        var members = places.stream().filter(place -> area.members().contains(place.id())).toList();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(area.id(), members.getFirst().nis(), area.name(),
                        members.stream().map(Place::shape).collect(Collectors.joining())));
    }

    /** With these municipalities once more, drawn over the areas they are part of. */
    public MapGround over(MapGround whole, Set<OrganisationId> shown) {
        return new MapGround(viewBox, Stream.concat(places.stream(),
                whole.places.stream().filter(place -> shown.contains(place.id()))).toList(), choice);
    }

    private static String shape(MapTiles.Tile tile) {
        return "M%s %sh9v9h-9z".formatted(Svg.number(tile.column() * TILE + .5), Svg.number(tile.row() * TILE + .5));
    }
}
