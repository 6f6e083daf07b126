package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Saying who may see figures by name, on its pages, and reading the name on others. */
@PortalTest
class ConsentPageTest {

    private static final String PATH = "/benchmark/delen";
    private static final String PEOPLE = PATH + "/mensen";
    private static final String FIGURE = "/benchmark/cijfers/ict-vte?groep=flanders-vlaanderen";
    private static final String NAMES = "/benchmark/cijfers/ict-vte/namen/tabel.csv?groep=flanders-vlaanderen";
    /** Of authorities no other test shows or compares; the two are of one region. */
    private static final String HULSHOUT = "13016";
    private static final String VORSELAAR = "13044";

    @Autowired
    private Visitors visitors;
    @Autowired
    private StatementCounter counter;

    private Browser giver;
    private Browser reader;

    @BeforeEach
    void oneWithFiguresAndOneWhoLooks() {
        giver = visitors.as(Role.AUTHORITY_ADMINISTRATOR, HULSHOUT);
        reader = visitors.as(Role.AUTHORITY_READER, VORSELAAR);
        Benchmarked.groups();
        Benchmarked.figures(visitors.homes().authority(HULSHOUT),
                Measured.of(visitors.as(Role.AUTHORITY_EDITOR, HULSHOUT)).id());
    }

    @AfterEach
    void nobodySeesAnything() {
        giver.post(PEOPLE, said("NOBODY", ""));
    }

    private Map<String, String> said(String who, String until) {
        var form = giver.get(PEOPLE).form(PEOPLE);
        form.put("wie", who);
        form.put("tot", until);
        return form;
    }

    private String names() {
        return new String(reader.download(NAMES), StandardCharsets.UTF_8);
    }

    private static String history(Page page) {
        return page.document().select("section[aria-labelledby=gezegd]").text();
    }

    @Test
    void whatIsSaidIsSeenByTheOtherAndWhatIsWithdrawnIsNot() {
        assertThat(reader.get(FIGURE).text()).doesNotContain("Hulshout");
        var day = giver.get(PEOPLE).form(PEOPLE).get("tot");
        assertThat(giver.follow(giver.post(PEOPLE, said("REGION", day))).text()).contains("Bewaard. Wie het mag, ziet het nu.");
        assertThat(reader.get(FIGURE).document().select("section[aria-labelledby=met-naam]").text())
                .contains("Hulshout 0,45 VTE per 1.000 inwoners");
        assertThat(names()).contains("Hulshout;2025;0,45;VTE per 1.000 inwoners;4,5;10000;opgegeven");
        assertThat(reader.get("/benchmark/naast?zoek=hulshout").text()).contains("Mensen en capaciteit");
        assertThat(history(giver.get(PATH))).contains("Besturen in onze regio, tot en met " + day);

        var withdraw = PEOPLE + "/intrekken";
        giver.post(withdraw, giver.get(withdraw).form(withdraw));
        assertThat(reader.get(FIGURE).text()).doesNotContain("Hulshout");
        assertThat(names()).doesNotContain("Hulshout");
        assertThat(reader.get("/benchmark/naast?zoek=hulshout").document().select("main tbody tr")).isEmpty();
        assertThat(history(giver.get(PATH))).contains("Niemand");
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        var refused = giver.post(PEOPLE, said("PUBLIC", "ooit"));
        assertThat(refused.document().select("#tot-error").text()).isNotEmpty();
        assertThat(refused.document().select("input[value=PUBLIC]").hasAttr("checked")).isTrue();
        assertThat(giver.post(PEOPLE, said("IEDEREEN", "")).document().select(".error-summary li")).hasSize(2);
        assertThat(history(giver.get(PATH))).doesNotContain("Iedereen, tot");
    }

    @Test
    void aGovernmentIsGivenAThemeForAPurpose() {
        var address = PEOPLE + "/overheid";
        var form = giver.get(address).form(address);
        assertThat(giver.post(address, form).document().select(".error-summary li")).hasSize(2);
        var government = giver.get(address).document().select("input[name=overheid]").first();
        form.put("overheid", government.val());
        form.put("reden", "Onderzoek naar ICT-personeel");
        assertThat(giver.follow(giver.post(address, form)).text()).contains("Onderzoek naar ICT-personeel", "nog niet bekeken");

        var civil = visitors.as(Role.GOVERNMENT_READER);
        var link = civil.get("/gedeeld-met-ons").document().select("a[href^=/gedeeld-met-ons/]").last().attr("href");
        assertThat(civil.get(link).text()).contains("Eigen ICT-personeel", "0,45 VTE per 1.000 inwoners")
                .doesNotContain("Laptops");
        assertThat(giver.get(PATH).text()).contains("laatst bekeken op");
        assertThat(civil.get(FIGURE).status()).isEqualTo(403);
    }

    @Test
    void whoOnlyReadsSeesWhatWasSaidAndChangesNothing() {
        var page = reader.get(PATH);
        assertThat(page.text()).contains("Alleen een beheerder");
        assertThat(page.document().select("main form, main .button")).isEmpty();
        assertThat(reader.get(PEOPLE).status()).isEqualTo(403);
        assertThat(giver.get(PATH + "/financien").status()).isEqualTo(404);
        assertThat(giver.get(PATH + "/bestaat-niet").status()).isEqualTo(404);
    }

    @Test
    void eachPageTakesAtMostEightStatementsAndThatOfAFigureFour() {
        giver.post(PEOPLE, said("AUTHORITIES", giver.get(PEOPLE).form(PEOPLE).get("tot")));
        var other = visitors.homes().authority(HULSHOUT);
        for (var page : List.of(PATH, PEOPLE, PEOPLE + "/overheid", PEOPLE + "/intrekken")) {
            giver.get(page);
            assertThat(counter.during(() -> giver.get(page))).as(page).hasSizeLessThanOrEqualTo(8);
        }
        for (var page : List.of("/benchmark/naast", "/benchmark/naast/" + other, "/benchmark/naast/voorbeeld")) {
            reader.get(page);
            assertThat(counter.during(() -> reader.get(page))).as(page).hasSizeLessThanOrEqualTo(8);
        }
        for (var page : List.of(FIGURE, NAMES)) {
            reader.get(page);
            assertThat(counter.during(() -> reader.get(page))).as(page).hasSizeLessThanOrEqualTo(4);
        }
    }
}
