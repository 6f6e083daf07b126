package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.collective.GroupsFigure.Kind;
import be.vlavirgem.benchmark.collective.GroupsFigure.OneGroup;
import be.vlavirgem.benchmark.comparison.GroupBand;
import be.vlavirgem.benchmark.comparison.GroupNames;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.web.chart.Band;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.chart.Scale;
import be.vlavirgem.web.form.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts one indicator into what its page shows of the groups. */
record GroupsDrawing(Indicator indicator, String theme, Bands bands, List<BandLine> series, BandWords words) {

    GroupsFigure page(Narrowing wanted) {
        var chosen = bands.group(wanted.group());
        return new GroupsFigure(indicator, theme, words.words().wholeUnit(indicator), lead(bands, words),
                bands.year().orElse(null), chosen.map(this::name).orElse(null), query(bands, wanted),
                groups(bands, wanted, words), years(bands), kinds(), line(chosen.map(this::name).orElse("")),
                series.stream().map(line -> words.row(indicator, line)).toList());
    }

    static String lead(Bands bands, BandWords words) {
        return bands.year()
                .flatMap(year -> bands.keptAt()
                        .map(stand -> words.words()
                                .text("benchmark.collective.lead", String.valueOf(year), words.words().day(stand))))
                .orElseGet(() -> words.words().text("benchmark.collective.none"));
    }

    static String query(Bands bands, Narrowing wanted) {
        return bands.group(wanted.group())
                .flatMap(group -> bands.year().map(year -> "?groep=%s&jaar=%d".formatted(group.key(), year)))
                .orElse("");
    }

    static List<Choice> groups(Bands bands, Narrowing wanted, BandWords words) {
        var names = new GroupNames(words.words());
        return bands.groups()
                .stream()
                .map(group -> Choice.of(group.key(), names.of(group.group()),
                        bands.group(wanted.group()).equals(Optional.of(group))))
                .toList();
    }

    static List<Choice> years(Bands bands) {
        return bands.years()
                .stream()
                .map(year -> Choice.of(String.valueOf(year), String.valueOf(year),
                        bands.year().equals(Optional.of(year))))
                .toList();
    }

    private String name(Bands.Group group) {
        return new GroupNames(words.words()).of(group.group());
    }

    private List<Kind> kinds() {
        var scale = GroupStrip.scale(indicator.rule(), bands.rows().stream().map(BandLine::band).toList());
        return Narrowing.SYSTEMS.stream()
                .map(system -> kind(system, scale))
                .filter(kind -> !kind.groups().isEmpty())
                .toList();
    }

    private Kind kind(PeerSystem system, Scale scale) {
        return new Kind(words.words().text("benchmark.collective.system." + system), bands.rows()
                .stream()
                .filter(line -> line.system() == system)
                .map(line -> new OneGroup(words.group(line), strip(line.band(), scale),
                        words.sentence(indicator, line)))
                .toList());
    }

    private @Nullable GroupStrip strip(GroupBand band, Scale scale) {
        return band.isShown() ? GroupStrip.of(indicator.rule(), band, scale) : null;
    }

    /** The years in which the group tells something, and those between; absent where there are none. */
    private @Nullable LineChart line(String group) {
        var shown = series.reversed().stream().dropWhile(line -> !line.band().isShown()).toList();
        if (shown.isEmpty()) {
            return null;
        }
        var frame = new ChartFrame("jaren",
                words.words().text("benchmark.collective.line", indicator.name(), group), null, null, false);
        var scale = Scale.around(
                shown.stream()
                        .flatMap(line -> Stream.of(line.band().p25(), line.band().p75()).flatMap(Optional::stream))
                        .map(this::number)
                        .toList(),
                indicator.rule().decimals(), null, words.words().locale());
        return new LineChart(frame, scale, shown.stream().map(this::point).toList(), true);
    }

    private LineChart.Point point(BandLine line) {
        var band = line.band();
        return new LineChart.Point(String.valueOf(line.period()), band.median().map(this::number).orElse(null),
                band.isShown()
                        ? new Band(number(band.p25().orElseThrow()), number(band.median().orElseThrow()),
                                number(band.p75().orElseThrow()), band.n().orElseThrow())
                        : null);
    }

    private Double number(BigDecimal quotient) {
        return indicator.rule().shown(quotient).doubleValue();
    }
}
