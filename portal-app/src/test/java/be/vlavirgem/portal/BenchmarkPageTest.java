package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.PageRules;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an authority stands, in words a director reads. */
@PortalTest
class BenchmarkPageTest {

    private static final String BOECHOUT = "11004";
    private static final String BOOM = "11005";
    private static final String STAFF = "/benchmark/cijfers/ict-vte";

    @Autowired
    private Visitors visitors;

    private Browser reader;

    @BeforeEach
    void boechoutHasFiguresAndBoomHasNone() {
        reader = visitors.as(Role.AUTHORITY_READER, BOECHOUT);
        Benchmarked.groups();
        Benchmarked.figures(visitors.homes().authority(BOECHOUT),
                Measured.of(visitors.as(Role.AUTHORITY_EDITOR, BOECHOUT)).id());
    }

    private static String row(Page page, String indicator) {
        return page.document()
                .select(".standing")
                .stream()
                .filter(row -> row.expectFirst("a").attr("href").matches(".*/cijfers/" + indicator + "([?].*)?"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void eachFigureSaysItsPlaceInWords() {
        var page = reader.get("/benchmark");
        assertThat(row(page, "ict-vte")).contains("0,45 VTE per 1.000 inwoners")
                .contains("Drie kwart van je vergelijkingsgroep heeft meer")
                .contains(
                        "De helft van de groep zit tussen 0,48 en 0,78; het middelste bestuur heeft 0,60. 40 besturen.");
        assertThat(row(page, "ict-uitgaven")).contains("€ 48,00 per inwoner");
        assertThat(page.document().select(".standing-strip svg .mark-own")).hasSizeGreaterThan(3);
        assertThat(page.text()).contains("cijfers van 2025").contains("stand van 10/01/2026");
    }

    @Test
    void whatIsUnknownOrDoubtedOrHiddenSaysSo() {
        var page = reader.get("/benchmark");
        assertThat(row(page, "toepassingen")).contains("antwoordden jullie dat je dit niet weet");
        assertThat(row(page, "laptops")).contains("twijfelachtig");
        assertThat(row(page, "onderwijs-vte")).contains("Te weinig besturen van deze groep")
                .doesNotContain("De helft van de groep");
        assertThat(row(page, "score-sec")).contains("Jullie hebben hier nog geen cijfer");
        assertThat(page.document().select("#thema-netwerk .without").text()).startsWith("Nog zonder cijfer:")
                .contains("Verbonden locaties");
    }

    @Test
    void inShortItNamesTheScoreTheFurthestAndTheDoubtful() {
        var said = reader.get("/benchmark").document().select("section[aria-labelledby=kort]").text();
        assertThat(said).contains("ICT-maturiteit: 55 punten op 100")
                .contains("Het verst van het midden Snelheid van de internetverbinding")
                .contains("1 cijfer is twijfelachtig Laptops");
    }

    @Test
    void anotherGroupAndAnotherYearStandInTheAddress() {
        var page = reader.get("/benchmark?groep=flanders-vlaanderen&jaar=2024");
        assertThat(page.text()).contains("Vergeleken met alle Vlaamse lokale besturen · cijfers van 2024")
                .contains("Je vergelijkt met de groep die je in de lijst koos")
                .contains("240 besturen");
        assertThat(page.document().select(".standing h3 a").first().attr("href"))
                .endsWith("?jaar=2024&groep=flanders-vlaanderen");
        assertThat(reader.get("/benchmark?groep=onzin&jaar=ooit").status()).isEqualTo(200);
    }

    /** Read at once, and beside the last year that was counted. */
    @Test
    void whatIsAnsweredNowStandsBesideTheGroupsOfTheYearBefore() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, BOECHOUT);
        var chapter = Measured.of(editor).address() + "/hoofdstukken/CAP";
        var form = editor.get(chapter).form(chapter);
        form.put("antwoord.CAP03", "7,5");
        editor.script(chapter, form);

        var usual = reader.get("/benchmark");
        var now = usual.document().select("#jaar option").first().attr("value");
        assertThat(usual.document().select("#jaar option[selected]").attr("value")).isEqualTo("2025");
        assertThat(usual.text()).contains("Voor " + now + " is al 1 cijfer ingevuld");
        var page = reader.get("/benchmark?jaar=" + now);
        assertThat(row(page, "ict-vte")).contains("voorlopig").contains("het middelste bestuur heeft 0,60");
        assertThat(page.text()).contains("Jullie cijfers van " + now + " staan naast die van 2025");
        var figure = reader.get(STAFF + "?jaar=" + now);
        assertThat(figure.text()).contains("Geteld 7,5 VTE")
                .contains("telt nog nergens mee")
                .contains("Deze plaats is afgelezen")
                .doesNotContain("van laag naar hoog.");
    }

    @Test
    void oneThemeCanBeShownAlone() {
        var page = reader.get("/benchmark?thema=uitgaven&jaar=2025");
        assertThat(page.document().select("section[id^=thema-]")).extracting(section -> section.id())
                .containsExactly("thema-uitgaven");
        assertThat(page.document().select("nav.index [aria-current]").text()).isEqualTo("ICT-uitgaven");
        assertThat(page.document().select("input[name=thema]").attr("value")).isEqualTo("uitgaven");
        assertThat(reader.get("/benchmark?thema=onzin").document().select("section[id^=thema-]")).hasSize(7);
    }

    @Test
    void whoHasNothingYetSeesTheOthersAndTheFirstStep() {
        var page = visitors.as(Role.AUTHORITY_READER, BOOM).get("/benchmark");
        assertThat(page.document().select(".empty a").attr("href")).isEqualTo("/maturiteit");
        assertThat(row(page, "ict-vte")).contains("De helft van de groep zit tussen 0,48 en 0,78");
        assertThat(page.document().select(".standing-strip .mark-own")).isEmpty();
    }

    @Test
    void theFigureSaysWhereItStandsAndWhereItComesFrom() {
        var page = reader.get(STAFF);
        assertThat(page.document().select("#eigen-cijfer").text()).isEqualTo("0,45");
        assertThat(page.text()).contains("Plaats 5 van 40, van laag naar hoog")
                .contains("Geteld 4,5 VTE")
                .contains("Gedeeld door de inwoners van 2025 10.000")
                .contains("Uit jullie meting van 2025, laatst gewijzigd op 05/11/2025: opgegeven");
        assertThat(page.document().select("#verdeling svg, #jaren svg")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theGroupIsTakenByItsMiddleOrAsOne() {
        assertThat(reader.get(STAFF).text()).contains("Het middelste bestuur heeft 0,60 VTE per 1.000 inwoners");
        Benchmarked.sum("ict-vte");
        var whole = reader.get(STAFF + "?samen=som&groep=flanders-vlaanderen").text();
        assertThat(whole).contains("198 van de 240 besturen", "0,60 VTE per 1.000 inwoners");
        assertThat(reader.get(STAFF + "?samen=som&groep=province-10000").text())
                .contains("Een som tonen we alleen van jullie eigen grootteklasse en van heel Vlaanderen");
        assertThat(reader.get("/benchmark/cijfers/toepassingen?samen=som").text()).doesNotContain("samen komen op")
                .contains("optellen telt die dus twee keer");
    }

    @Test
    void aGroupThatHidesLeadsToOneThatTells() {
        var page = reader.get("/benchmark/cijfers/" + Benchmarked.HIDDEN);
        assertThat(page.document().select("#verdeling, #stel")).isEmpty();
        assertThat(page.document().select("#plaats ~ p a").attr("href"))
                .isEqualTo("/benchmark/cijfers/onderwijs-vte?groep=flanders-vlaanderen");
    }

    @Test
    void whatIfIsAnsweredFromTheBandWithAndWithoutScript() {
        var whole = reader.get(STAFF + "/stel?waarde=9");
        assertThat(whole.text()).contains("Dan zou jullie cijfer 0,90 VTE per 1.000 inwoners zijn")
                .contains("Drie kwart van je vergelijkingsgroep heeft minder");
        assertThat(whole.document().select("h1").text()).isEqualTo("Eigen ICT-personeel");
        var part = reader.part(STAFF + "/stel?waarde=9");
        assertThat(part.document().select("h1")).isEmpty();
        assertThat(part.text()).contains("Dan zou jullie cijfer 0,90");
        assertThat(PageRules.missingTargets(part, whole)).isEmpty();
        assertThat(reader.get(STAFF + "/stel?waarde=veel").document().select(".field-error")).hasSize(1);
        assertThat(reader.get(STAFF).document().select("#eigen-cijfer").text()).isEqualTo("0,45");
    }

    @Test
    void tablesAreTakenAlong() {
        var years = new String(reader.download(STAFF + "/tabel.csv"), StandardCharsets.UTF_8);
        assertThat(years).contains("Jaar;Vergelijkingsgroep;\"Jullie cijfer\"".replace("\"", ""))
                .contains("0,45;VTE per 1.000 inwoners;4,5;10000;opgegeven;5;40;0,30;0,48;0,60;0,78;1,14");
        assertThat(years.lines()).hasSizeGreaterThanOrEqualTo(3);
        var all = new String(reader.download("/benchmark/tabel.csv"), StandardCharsets.UTF_8);
        assertThat(all.lines()).hasSizeGreaterThan(60);
        assertThat(new String(reader.download("/benchmark/tabel.xlsx"), StandardCharsets.ISO_8859_1)).startsWith("PK");
        assertThat(reader.get(STAFF + "/tabel.csv").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aFigureThatWaitsSaysForWhatAndOneThatIsNotThereIsNot() {
        assertThat(reader.get("/benchmark/cijfers/online-aanvragen").status()).isEqualTo(200);
        assertThat(reader.get("/benchmark/cijfers/bestaat-niet").status()).isEqualTo(404);
        assertThat(reader.get("/benchmark/cijfers/bestaat-niet/stel?waarde=1").status()).isEqualTo(404);
    }

    @Test
    void inEnglishTheNumbersAreEnglishToo() {
        var page = visitors.signIn(Role.AUTHORITY_READER, visitors.homes().authority(BOECHOUT)).get(STAFF + "?taal=en");
        assertThat(page.text()).contains("0.45").contains("per 1,000 inhabitants").contains("Place 5 of 40");
    }
}
