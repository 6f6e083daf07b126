package be.vlavirgem.web.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.web.layout.Rendering;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.thymeleaf.ITemplateEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as a file, read by a reader of XML and painted. */
class ChartFilesTest {

    private static final Locale DUTCH = Locale.of("nl", "BE");
    static final ChartFiles FILES = files();
    private static final ChartFiles.Taker READER = new ChartFiles.Taker(null, false, true);
    private static final String HOSTILE = "<script>alert('1')</script> \"&\u0000]]>";

    private static ChartFiles files() {
        var beans = new AnnotationConfigApplicationContext();
        beans.scan("be.vlavirgem.platform.report");
        beans.registerBean(ITemplateEngine.class, () -> new Rendering().engine());
        beans.registerBean("messageSource", MessageSource.class, Rendering::messages);
        beans.registerBean(Clock.class,
                () -> Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
        beans.registerBean(ChartFiles.class);
        beans.refresh();
        return beans.getBean(ChartFiles.class);
    }

    static Stream<Chart> drawn() {
        return Stream.of(ChartSpecimens.bars(DUTCH), ChartSpecimens.boxes(DUTCH), ChartSpecimens.heats(DUTCH),
                ChartSpecimens.lines(DUTCH), ChartSpecimens.maps(DUTCH, Grounds.tiles()), ChartSpecimens.pies(DUTCH),
                ChartSpecimens.radars(DUTCH), ChartSpecimens.strips(DUTCH), ChartSpecimens.stripCharts(DUTCH))
                .flatMap(List::stream)
                .map(Chart.class::cast)
                .filter(ChartSheet::isDrawn);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void standsByItself(Chart chart) throws Exception {
        var svg = FILES.svg(chart, READER, DUTCH);
        Files.createDirectories(Path.of("target/charts"));
        Files.writeString(Path.of("target/charts/%s.svg".formatted(chart.frame().id())), svg);
        assertThat(svg).doesNotContain("class=", "style", "data-", "NaN", "null", "??", "th:", "focusable");
        var root = read(svg).getDocumentElement();
        assertThat(child(root, "title").getTextContent()).isEqualTo(chart.frame().title());
        assertThat(child(root, "desc").getTextContent()).isNotBlank();
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(root.getTextContent()).contains("Bron: verzonnen voor deze pagina", "23/11/2026");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void isPaintedTwiceAsSharpOnWhite(Chart chart) throws IOException {
        var file = FILES.of(chart, ChartFiles.Form.PNG, READER, DUTCH).orElseThrow();
        Files.createDirectories(Path.of("target/charts"));
        Files.write(Path.of("target/charts/%s.png".formatted(chart.frame().id())), file.bytes());
        var picture = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
        assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(nth -> picture.getRGB(nth % picture.getWidth(), nth / picture.getWidth()))
                .distinct()
                .count()).as("colours").isGreaterThan(20);
    }

    @Test
    void isCalledByWhatItShows() {
        assertThat(ChartFile.name(
                frame("Laptops bij besturen van 10.000 tot 20.000", "meetronde 2025, stand van 12/11/2026"),
                "svg"))
                .isEqualTo("Laptops bij besturen van 10.000 tot 20.000, meetronde 2025, stand van 12-11-2026.svg");
        assertThat(ChartFile.name(frame("../\u0000a\r\nb", null), "png")).isEqualTo("..- a b.png");
    }

    @Test
    void whatPeopleWroteIsNothingButWords() throws Exception {
        var bars = new BarChart(new ChartFrame("staven", HOSTILE, HOSTILE, 7, false, HOSTILE), Scale.score(DUTCH),
                List.of(new BarChart.Bar(HOSTILE, 40.0, new Band(30, 40, 50, 7), null, "javascript:alert(1)")));
        var rows = new StripChart(frame(HOSTILE, HOSTILE),
                List.of(new StripChart.Row(HOSTILE, HOSTILE, HOSTILE, null)));
        for (var chart : List.of(bars, rows)) {
            var document = read(FILES.svg(chart, READER, DUTCH));
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(child(document.getDocumentElement(), "title").getTextContent())
                    .isEqualTo(HOSTILE.replace("\u0000", ""));
            assertThat(FILES.svg(chart, READER, DUTCH)).doesNotContain("javascript:", "href");
        }
    }

    /** A file is pasted in a note, where nobody knows who “your authority” is. */
    @ParameterizedTest
    @MethodSource("drawn")
    void namesTheAuthorityInsteadOfItsReader(Chart chart) {
        var svg = FILES.svg(chart, new ChartFiles.Taker("Sint-Katelijne", false, false), DUTCH);
        assertThat(svg).doesNotContain("Jouw bestuur").doesNotContain("het midden van je vergelijkingsgroep");
        if (chart instanceof BoxPlot box && box.own() != null) {
            assertThat(svg).contains("Sint-Katelijne: ").doesNotContain("{");
        }
    }

    @Test
    void whatIsMadeForPracticeSaysSo() {
        var chart = ChartSpecimens.boxes(DUTCH).getFirst();
        var practice = Rendering.messages().getMessage("web.practice", null, DUTCH);
        assertThat(FILES.svg(chart, new ChartFiles.Taker(null, true, false), DUTCH)).contains(practice);
        assertThat(FILES.svg(chart, READER, DUTCH)).doesNotContain(practice);
    }

    @Test
    void theColoursAreThoseOfThePage() throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/static/assets/portal.css"));
        assertThat(ChartLooks.colours()).isNotEmpty().allSatisfy(colour -> assertThat(sheet).contains(colour));
    }

    @Test
    void aClassWithoutALookIsRefused() {
        assertThatThrownBy(
                () -> ChartMarkup.alone("<svg xmlns=\"http://www.w3.org/2000/svg\"><g class=\"odd\"/></svg>"))
                .hasMessageContaining("odd");
    }

    private static ChartFrame frame(String title, @Nullable String source) {
        return new ChartFrame("proef", title, source, null, false);
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static Element child(Element root, String name) {
        var found = root.getElementsByTagName(name);
        assertThat(found.getLength()).isPositive();
        return (Element) found.item(0);
    }
}
