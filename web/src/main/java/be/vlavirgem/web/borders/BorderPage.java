package be.vlavirgem.web.borders;

import be.vlavirgem.domain.organisation.MapTiles;
import be.vlavirgem.web.borders.BorderSets.BorderSet;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.FlandersMap;
import be.vlavirgem.web.chart.MapClasses;
import be.vlavirgem.web.chart.Scale;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A set of borders as the back office shows it: when it came, which municipalities miss, and how it looks. */
record BorderPage(String fileName, String uploadedOn, int count, List<String> missing, FlandersMap map) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId FLANDERS = ZoneId.of("Europe/Brussels");

    static BorderPage of(BorderSet set, List<MapTiles.Tile> today, String id, String title, Locale locale) {
        var missing = today.stream().filter(tile -> !set.paths().containsKey(tile.nis().value()));
        var ground = MapGrounds.borders(today, set, null);
        return new BorderPage(set.fileName(), DAY.format(set.uploadedAt().atZone(FLANDERS)),
                set.paths().size(), missing.map(MapTiles.Tile::name).sorted().toList(),
                new FlandersMap(new ChartFrame(id, title, null, null, false), Scale.score(locale),
                        MapClasses.fixed(0, 100), ground, Map.of(),
                        null));
    }
}
