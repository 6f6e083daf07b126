package be.vlavirgem.web.borders;

import be.vlavirgem.domain.organisation.MapTiles;
import be.vlavirgem.web.borders.BorderSets.BorderSet;
import be.vlavirgem.web.borders.BorderSets.State;
import be.vlavirgem.web.chart.MapGround;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives each page the ground of its map: tiles, or the real borders when there are some and the address asks for them. */
@Component
public class MapGrounds {

    private static final String PARAMETER = "kaart";
    private static final String BORDERS = "grenzen";
    private static final String TILES = "tegels";

    private final BorderService service;

    MapGrounds(BorderService service) {
        this.service = service;
    }

    /** The ground that {@code ?kaart=} asks for, and the switch back to the chart with this id; two statements. */
    public MapGround on(HttpServletRequest request, String chartId) {
        return on(request, chartId, service.today());
    }

    /** The same with the municipalities of that day: a map of what was then shows who was there then. */
    public MapGround on(HttpServletRequest request, String chartId, LocalDate day) {
        return on(request, chartId, service.tiles(day));
    }

    private MapGround on(HttpServletRequest request, String chartId, List<MapTiles.Tile> tiles) {
        var asked = BORDERS.equals(request.getParameter(PARAMETER));
        return service.find(State.SHOWN, asked)
                .map(set -> ground(tiles, set, choice(request, chartId, asked)))
                .orElseGet(() -> MapGround.tiles(tiles, null));
    }

    private static MapGround ground(List<MapTiles.Tile> tiles, BorderSet set, MapGround.Choice choice) {
        return choice.borders() ? borders(tiles, set, choice) : MapGround.tiles(tiles, choice);
    }

    static MapGround borders(List<MapTiles.Tile> tiles, BorderSet set, MapGround.@Nullable Choice choice) {
        var places = tiles.stream()
                .map(tile -> new MapGround.Place(tile.id(), tile.nis(), tile.name(),
                        ShortPath.of(set.paths().getOrDefault(tile.nis().value(), ""))))
                .toList();
        return new MapGround(set.viewBox(), places, choice);
    }

    private static MapGround.Choice choice(HttpServletRequest request, String chartId, boolean borders) {
        return new MapGround.Choice(borders, address(request, chartId, TILES), address(request, chartId, BORDERS));
    }

    private static String address(HttpServletRequest request, String chartId, String ground) {
        return UriComponentsBuilder.fromPath(request.getRequestURI().replaceFirst("^/+", "/"))
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER, ground)
                .fragment(chartId)
                .build()
                .toUriString();
    }
}
