package be.vlavirgem.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one takes along of the benchmark: its charts, the map, the sheet for the college. */
@PortalTest
class BenchmarkFilesTest {

    private static final String BRASSCHAAT = "11008";
    private static final String WITHOUT_FIGURES = "11009";
    private static final String STAFF = "/benchmark/cijfers/ict-vte";
    private static final Path BORDERS = Path.of("../../shared/samples/borders/vlaanderen_gemeenten_2025.geojson");
    private static final int MOST_BYTES = 40_000;

    @Autowired
    private Visitors visitors;
    @Autowired
    private StatementCounter counter;

    private Browser reader;

    @BeforeEach
    void anAuthorityHasFigures() {
        reader = visitors.as(Role.AUTHORITY_READER, BRASSCHAAT);
        Benchmarked.groups();
        Benchmarked.figures(visitors.homes().authority(BRASSCHAAT),
                Measured.of(visitors.as(Role.AUTHORITY_EDITOR, BRASSCHAAT)).id());
    }

    private static List<String> files(Page page, String figure) {
        return page.document().select(figure + " .list-files a").eachAttr("href");
    }

    @Test
    void theChartsOfAFigureAreTakenAlong() throws IOException {
        var page = reader.get(STAFF + "?jaar=2025");
        assertThat(files(page, "#verdeling")).hasSize(4)
                .first()
                .isEqualTo(STAFF + "?jaar=2025&grafiek=verdeling&vorm=svg");
        assertThat(files(page, "#jaren")).hasSize(4);
        var svg = new String(reader.download(files(page, "#verdeling").getFirst()), UTF_8);
        assertThat(svg).startsWith("<?xml")
                .contains("Eigen ICT-personeel bij", "In VTE per 1.000 inwoners",
                        "cijfers van 2025, stand van 10/01/2026");
        assertThat(reader.get(files(page, "#verdeling").getFirst())
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow())
                .contains("attachment", "Eigen%20ICT-personeel%20bij", "cijfers%20van%202025");
        var picture = ImageIO.read(new ByteArrayInputStream(reader.download(files(page, "#jaren").get(1))));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(reader.get(STAFF + "?grafiek=geen&vorm=svg").status()).isEqualTo(404);
    }

    @Test
    void theStripsOfAThemeAreTakenAlong() {
        var page = reader.get("/benchmark");
        var theme = page.document().select("#thema-mensen .list-files a").eachAttr("href");
        assertThat(theme).hasSize(2);
        var svg = new String(reader.download(theme.getFirst()), UTF_8);
        assertThat(svg).contains("Mensen en capaciteit: plaats per cijfer", "0,45 VTE per 1.000 inwoners",
                "Drie kwart van je vergelijkingsgroep heeft meer");
    }

    @Test
    void theMapTellsAreasAndNobodyWhoDoesNotShare() {
        var page = reader.get(STAFF + "/kaart");
        assertThat(page.text()).contains("cijfers van 2025", "Geen ander bestuur deelt dit cijfer met naam")
                .contains("Er zijn nog geen gemeentegrenzen opgeladen");
        assertThat(page.document().select("#op-de-kaart tbody tr")).hasSize(16);
        assertThat(page.document().select("#op-de-kaart tbody tr:contains(Brasschaat)").text()).contains("0,45");
        assertThat(reader.get(STAFF + "/kaart?vlak=provincie").document().select("#op-de-kaart tbody tr")).hasSize(6);
        var hidden = reader.get("/benchmark/cijfers/" + Benchmarked.HIDDEN + "/kaart");
        assertThat(hidden.document().select("#op-de-kaart tbody td").eachText()).contains("niet zichtbaar voor jou");
        assertThat(reader.get("/benchmark/cijfers/online-aanvragen/kaart").status()).isEqualTo(404);
    }

    @Test
    void whoSharesByNameIsOnTheMapUntilItDoesNot() {
        var other = visitors.homes().authority(WITHOUT_FIGURES).value();
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                values (?, 'mensen', 'ict-vte', 2025, 8, 10000, 'DECLARED', 'AUTHORITIES', date '2099-01-01')
                """).param(other).update();
        assertThat(reader.get(STAFF + "/kaart?vlak=provincie").document().select("#op-de-kaart tbody tr")).hasSize(7);
        sql.sql("delete from benchmark_shown where organisation_id = ?").param(other).update();
        assertThat(reader.get(STAFF + "/kaart?vlak=provincie").document().select("#op-de-kaart tbody tr")).hasSize(6);
    }

    @Test
    void thePagesCostAtMostEightStatements() {
        for (var path : List.of(STAFF + "/kaart", STAFF + "/kaart?vlak=provincie&kaart=grenzen",
                "/benchmark/cijfers/investeringen-gepland/kaart", "/benchmark/profiel", "/benchmark/profiel.pdf",
                STAFF + "?grafiek=verdeling&vorm=png")) {
            reader.get(path);
            assertThat(counter.during(() -> reader.download(path))).as(path).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void theMapOnAllBordersIsUnderFortyKilobytes() throws IOException {
        assumeThat(BORDERS).as("the borders of Flanders, which are not in the repository").exists();
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        keeper.upload("/beheer/kaart", keeper.get("/beheer/kaart").form("/beheer/kaart"), "bestand",
                Files.readString(BORDERS));
        keeper.fill(keeper.get("/beheer/kaart"), "/beheer/kaart/tonen", Map.of());
        try {
            for (var level : List.of("regio", "provincie")) {
                var page = reader.get(STAFF + "/kaart?kaart=grenzen&vlak=" + level);
                var bytes = compressed(page.body());
                System.out.printf("The map of %s on all borders: %d bytes compressed%n", level, bytes);
                assertThat(page.document().select(".map-choice [aria-current]").eachText()).contains("Grenzen");
                assertThat(page.document().select("svg.map path.area").eachAttr("d"))
                        .as("whole borders, of all municipalities together")
                        .satisfies(paths -> assertThat(String.join("", paths).split("z")).hasSizeGreaterThan(280));
                assertThat(bytes).isLessThan(MOST_BYTES);
            }
        } finally {
            keeper.fill(keeper.get("/beheer/kaart"), "/beheer/kaart/verwijderen", Map.of());
        }
    }

    private static int compressed(String body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body.getBytes(UTF_8));
        }
        return out.size();
    }

    @Test
    void theSheetForTheCollegeIsOneClickAway() {
        assertThat(reader.get("/benchmark").document().select("a.button[href^=/benchmark/profiel]").text())
                .isEqualTo("Maak het profiel voor het college");
        var page = reader.get("/benchmark/profiel");
        assertThat(page.text()).contains("Profiel van Brasschaat", "Zes cijfers, één per thema",
                "Waar dit vandaan komt");
        assertThat(page.document().select("a.button").attr("href")).isEqualTo("/benchmark/profiel.pdf");
        assertThat(new String(reader.download("/benchmark/profiel.pdf"), UTF_8)).startsWith("%PDF");
        var empty = visitors.as(Role.AUTHORITY_READER, WITHOUT_FIGURES);
        assertThat(empty.get("/benchmark").document().select("a.button[href^=/benchmark/profiel]")).isEmpty();
        assertThat(empty.get("/benchmark/profiel").text()).contains("Jullie dienden nog geen meting in");
    }
}
