package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.FlandersMap;
import be.vlavirgem.web.chart.MapClasses;
import be.vlavirgem.web.chart.MapGround;
import be.vlavirgem.web.chart.MapValue;
import be.vlavirgem.web.chart.Scale;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the figures of a map: areas in the colour of their median, and over them who shows its own figure. */
record FigureMapDrawing(Indicator indicator, MapFigures figures, PeerSystem level, FigureWords words,
        OrganisationId reader, boolean tableFirst) {

    private static final int CLASSES = 5;

    /** What is on it, of when. */
    String lead(boolean open) {
        return figures.year()
                .map(year -> open
                        ? words.text("benchmark.map.lead.open", String.valueOf(year))
                        : words.text("benchmark.map.lead." + level, source(year)))
                .orElseGet(() -> words.text("benchmark.map.none" + (open ? ".open" : "")));
    }

    private String source(int year) {
        return figures.areas()
                .stream()
                .flatMap(area -> area.countedAt().stream())
                .max(Comparator.<Instant>naturalOrder())
                .map(stand -> words.text("benchmark.figure.source", String.valueOf(year), words.day(stand)))
                .orElseGet(() -> words.text("benchmark.map.round", String.valueOf(year)));
    }

    FlandersMap map(MapGround ground) {
        var areas = !figures.areas().isEmpty();
        var values = values();
        var known = values.values()
                .stream()
                .flatMap(value -> value instanceof MapValue.Known(var number)
                        ? Optional.of(number).stream()
                        : Optional.<Double>empty().stream())
                .toList();
        var year = figures.year().orElseThrow();
        var frame = new ChartFrame(FigureMaps.MAP,
                words.text("benchmark.map.title." + (areas ? level.name() : "open"), indicator.name(),
                        words.wholeUnit(indicator)),
                areas ? source(year) : words.text("benchmark.map.source.open", String.valueOf(year)), null, tableFirst);
        return new FlandersMap(frame,
                Scale.around(known, indicator.rule().decimals(), words.wholeUnit(indicator), words.locale()),
                MapClasses.quantiles(known, CLASSES), areas ? joined(ground) : ground, values, reader, areas);
    }

    private MapGround joined(MapGround ground) {
        var shown = figures.named()
                .stream()
                .map(one -> new OrganisationId(one.organisation()))
                .collect(Collectors.toSet());
        return ground.joined(figures.areas().stream().map(this::area).toList()).over(ground, shown);
    }

    private MapGround.Area area(MapFigures.Area area) {
        return new MapGround.Area(new OrganisationId(area.id()), new GroupNames(words).of(area.group()),
                area.members().stream().map(OrganisationId::new).collect(Collectors.toSet()));
    }

    private Map<OrganisationId, MapValue> values() {
        var values = new HashMap<OrganisationId, MapValue>();
        figures.areas().forEach(area -> values.put(new OrganisationId(area.id()), value(area)));
        figures.named().forEach(one -> values.put(new OrganisationId(one.organisation()), known(one.quotient())));
        return values;
    }

    private MapValue value(MapFigures.Area area) {
        return area.median()
                .map(this::known)
                .orElse(area.hidden() ? MapValue.Absent.HIDDEN : MapValue.Absent.NO_DATA);
    }

    private MapValue known(BigDecimal quotient) {
        return new MapValue.Known(indicator.rule().shown(quotient).doubleValue());
    }
}
