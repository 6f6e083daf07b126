package be.vlavirgem.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the marks of the charts stand. */
class DrawingsTest {

    private static final Scale SCORE = Scale.score(ScaleTest.DUTCH);
    private static final ChartFrame FRAME = new ChartFrame("proef", "Proef", null, null, false);

    @Test
    void ofManyYearsEverySecondOneIsNamedUnderTheLineAndAllInTheTable() {
        var years = IntStream.rangeClosed(2019, 2025)
                .mapToObj(year -> new LineChart.Point(String.valueOf(year), 50.0, null))
                .toList();
        var chart = new LineChart(FRAME, SCORE, years, true);
        assertThat(chart.steps().stream().flatMap(step -> step.words().stream()))
                .containsExactly("2019", "2021", "2023", "2025");
        assertThat(chart.table().rows()).hasSize(7);
    }

    @Test
    void aMissingRoundInterruptsTheLine() {
        var chart = line(10.0, 20.0, null, 40.0, 50.0);
        assertThat(chart.line()).isEqualTo("M10 90L30 80M70 60L90 50");
        assertThat(chart.dots()).extracting(LineChart.Dot::x).containsExactly("10%", "30%", "70%", "90%");
    }

    @Test
    void aValueBetweenMissingOnesIsADotWithoutALine() {
        assertThat(line(null, 20.0, null).line()).isEmpty();
        assertThat(line(null, 20.0, null).dots()).hasSize(1);
    }

    @Test
    void aLineOfOneOrNoRoundIsSound() {
        assertThat(line(20.0).line()).isEmpty();
        assertThat(line().isEmpty()).isTrue();
        assertThat(line((Double) null).summary().key()).isEqualTo("web.chart.line.empty");
    }

    @Test
    void aBandWithoutNeighboursIsABlock() {
        var chart = new LineChart(FRAME, SCORE,
                List.of(new LineChart.Point("a", null, null), new LineChart.Point("b", null, new Band(20, 30, 40, 9))));
        assertThat(chart.band()).isEqualTo("M73 80L77 80L77 60L73 60Z");
    }

    @Test
    void manyRoundsShowOnlyTheFirstAndTheLastFigure() {
        assertThat(line(Collections.nCopies(9, 50.0).toArray(Double[]::new)).dots())
                .filteredOn(dot -> dot.text() != null)
                .hasSize(2);
    }

    @Test
    void aRadarBeginsOnTopAndCloses() {
        var drawing = radar(100.0, 50.0, 0.0, 50.0).narrow();
        assertThat(drawing.own()).isEqualTo("M0 -100L50 0L0 0L-50 0Z");
    }

    @Test
    void aRadarWithAMissingValueStaysOpenThere() {
        assertThat(radar(100.0, null, 50.0, 50.0).narrow().own()).isEqualTo("M0 -100M0 50L-50 0L0 -100");
        assertThat(radar(null, 50.0, 50.0, 50.0).narrow().own()).isEqualTo("M50 0L0 50L-50 0");
        assertThat(radar(null, null, null).narrow().own()).isEmpty();
    }

    @Test
    void aRadarOfTwoOrThirteenAxesIsRefused() {
        assertThatThrownBy(() -> radar(1.0, 2.0)).hasMessageContaining("3 to 12");
        assertThatThrownBy(() -> radar(Collections.nCopies(13, 1.0).toArray(Double[]::new)))
                .hasMessageContaining("not 13");
    }

    @Test
    void aPieBeginsOnTopAndGoesClockwise() {
        var drawing = pie(1, 1, 2).narrow();
        assertThat(drawing.pieces()).extracting(PieDrawing.Piece::path)
                .containsExactly("M0 0L0 -82A82 82 0 0 1 82 0Z", "M0 0L82 0A82 82 0 0 1 0 82Z",
                        "M0 0L0 82A82 82 0 0 1 0 -82Z");
        assertThat(pie(0, 7).narrow().pieces()).singleElement()
                .satisfies(piece -> assertThat(piece.path()).startsWith("M0 -82A").endsWith("0 -82Z"));
        assertThat(pie(3, 1).narrow().pieces().getFirst().path()).as("more than half").contains("82 82 0 1 1");
    }

    @Test
    void whatIsNothingHasNoSliceAndARowInTheTable() {
        var chart = pie(0, 3, 1);
        assertThat(chart.entries()).extracting(PieChart.Entry::label).containsExactly("deel 1", "deel 2");
        assertThat(chart.entries()).extracting(PieChart.Entry::share).containsExactly("75,0\u00a0%", "25,0\u00a0%");
        assertThat(chart.table().rows()).hasSize(3);
        assertThat(chart.summary().params()).endsWith("deel 1", "75,0\u00a0%");
        assertThat(pie(0, 0).isEmpty()).isTrue();
    }

    @Test
    void namesOfSmallSlicesStandUnderEachOtherWithinThePicture() {
        for (var drawing : List.of(pie(900, 1, 1, 1, 1, 1, 1, 1, 1, 1).wide(),
                pie(1, 1, 1, 1, 1, 1, 1, 1, 1, 900).wide(),
                pie(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).narrow())) {
            for (var side : List.of("start", "end")) {
                var lines = drawing.names()
                        .stream()
                        .filter(name -> name.anchor().equals(side))
                        .flatMap(name -> name.lines().stream())
                        .mapToDouble(line -> Double.parseDouble(line.y()))
                        .toArray();
                assertThat(lines).isSorted();
                assertThat(IntStream.range(1, lines.length).mapToDouble(nth -> lines[nth] - lines[nth - 1]))
                        .allMatch(between -> between > 15);
                assertThat(Arrays.stream(lines)).allMatch(y -> Math.abs(y) <= drawing.height() / 2.0);
            }
        }
    }

    @Test
    void aPieOfElevenOrOfLessThanNothingIsRefused() {
        assertThatThrownBy(() -> pie(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).hasMessageContaining("at most 10");
        assertThatThrownBy(() -> pie(1, -1)).hasMessageContaining("nothing or more");
        assertThatThrownBy(() -> pie(Double.NaN)).hasMessageContaining("nothing or more");
    }

    @Test
    void theMediansFigureGoesWhereTheBandIsTooNarrow() {
        assertThat(texts(new Band(20, 40, 60, 9))).containsExactly("20", "40", "60");
        assertThat(texts(new Band(40, 42, 44, 9))).containsExactly("40", "44");
        assertThat(texts(new Band(44, 44, 44, 9))).containsExactly("44");
    }

    @Test
    void figuresAtTheEndsTurnInwards() {
        assertThat(BandMark.of(new Band(0, 50, 100, 9), SCORE, null).labels()).extracting(Label::anchor)
                .containsExactly("start", "middle", "end");
    }

    @Test
    void dotsThatWouldCoverEachOtherAreStacked() {
        var strip = new StripPlot(FRAME, SCORE, List.of(50.0, 50.0, 50.5, 80.0, 20.0), null, null);
        assertThat(strip.dots()).extracting(StripPlot.Dot::y).containsExactly("44", "44", "36", "28", "44");
    }

    @Test
    void aLargeGroupStaysWithinItsHeight() {
        var strip = new StripPlot(FRAME, SCORE, Collections.nCopies(285, 50.0), 50.0, null);
        assertThat(strip.baseline()).isLessThan(150);
        assertThat(strip.dots()).allMatch(dot -> Double.parseDouble(dot.y()) > 0);
    }

    @Test
    void fewerThanFivePeersAreNotShown() {
        var strip = new StripPlot(FRAME, SCORE, List.of(1.0, 2.0, 3.0, 4.0), 2.5, new Band(1, 2, 3, 4));
        assertThat(strip.isHidden()).isTrue();
        assertThat(strip.dots()).isEmpty();
        assertThat(strip.bandMark()).isNull();
        assertThat(strip.table().rows()).isEmpty();
    }

    @Test
    void everyPeerIsCountedOnceInTheTable() {
        var strip = new StripPlot(FRAME, SCORE, List.of(0.0, 20.0, 20.0, 99.0, 100.0), null, null);
        assertThat(strip.table().rows()).extracting(row -> row.cells().getFirst().text())
                .containsExactly("1", "2", "0", "0", "2");
    }

    @Test
    void theLegendCountsEveryMunicipalityOnce() {
        var ground = Grounds.tiles();
        var aalst = Grounds.id("41002");
        var map = new FlandersMap(FRAME, SCORE, MapClasses.fixed(0, 50, 100), ground,
                Map.of(aalst, new MapValue.Known(60), Grounds.id("44021"), MapValue.Absent.HIDDEN), aalst);
        assertThat(map.legend()).extracting(FlandersMap.Line::count).containsExactly("0", "1", "283", "1");
        assertThat(map.areas().getLast().own()).isTrue();
        assertThat(map.table().rows()).hasSize(285);
    }

    @Test
    void labelsBreakBetweenWords() {
        assertThat(Wrapping.of("Informatie- en cyberbescherming", 18, 3)).containsExactly("Informatie- en",
                "cyberbescherming");
        assertThat(Wrapping.of("een twee drie vier", 4, 2)).containsExactly("een", "twee …");
    }

    private static List<String> texts(Band band) {
        return BandMark.of(band, SCORE, null).labels().stream().map(Label::text).toList();
    }

    private static LineChart line(Double... values) {
        return new LineChart(FRAME, SCORE,
                Arrays.stream(values).map(value -> new LineChart.Point("r", value, null)).toList());
    }

    private static PieChart pie(double... amounts) {
        return new PieChart(FRAME, SCORE, IntStream.range(0, amounts.length)
                .mapToObj(nth -> new PieChart.Slice("deel " + nth, amounts[nth]))
                .toList());
    }

    private static RadarChart radar(Double... values) {
        return new RadarChart(FRAME, SCORE,
                IntStream.range(0, values.length)
                        .mapToObj(nth -> new RadarChart.Axis("as " + nth, values[nth], null, null))
                        .toList());
    }
}
