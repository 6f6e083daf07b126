package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody may read and take along of the benchmark, and those who read for all authorities together. */
@PortalTest
class OpenDataPageTest {

    private static final String PAGE = "/open-data/benchmark";
    private static final String WIJNEGEM = "11050";

    @Autowired
    private Visitors visitors;

    private Browser visitor;

    @BeforeEach
    void groupsWereCounted() {
        visitor = visitors.anonymous();
        Benchmarked.groups();
    }

    private String text(String path) {
        return new String(visitor.download(path), StandardCharsets.UTF_8);
    }

    @Test
    void everybodySeesWhatGroupsCameTo() {
        var page = visitor.get(PAGE + "?jaar=2025");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Eigen ICT-personeel", "VTE per 1.000 inwoners", "0,60",
                "Modellicentie Gratis Hergebruik - v1.0", "V-ICT-OR");
        assertThat(page.document().select("#bekijken ~ .table-wrap tbody tr")).isNotEmpty();
        var hidden = visitor.get(PAGE + "?jaar=2025&soort=province&zoek=onderwijs");
        assertThat(hidden.document().select("tbody").text()).contains("Niet getoond: te weinig besturen")
                .doesNotContain("2,00", "0,002");
        assertThat(visitor.get(PAGE + "?soort=alle&jaar=alle&blad=2").document().select("tbody tr")).isNotEmpty();
    }

    @Test
    void anIndicatorHasAPageWithWhatItIs() {
        var page = visitor.get(PAGE + "/cijfers/ict-vte?jaar=2025");
        assertThat(page.text()).contains("Wat telt mee", "Eenheid", "VTE per 1.000 inwoners",
                "De helft zit tussen 0,48 en 0,78; het middelste bestuur heeft 0,60. 240 besturen.",
                "De groepen in 2025");
        assertThat(page.document().select(".standing-strip svg .mark-own")).isEmpty();
        assertThat(page.document().select("#jaren svg .mark-band")).isNotEmpty();
        assertThat(visitor.get(PAGE + "/cijfers/bestaat-niet").status()).isEqualTo(404);
        assertThat(visitor.get(PAGE + "/cijfers/ict-vte?jaar=2025&taal=en").text())
                .contains("Half of them are between 0.48");
    }

    @Test
    void namesAreThereAsLongAsTheyAreShownAndNoLonger() {
        var authority = visitors.homes().authority(WIJNEGEM);
        shows(authority);
        var named = visitor.get(PAGE + "/met-naam.csv");
        assertThat(named.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(text(PAGE + "/met-naam.csv")).contains("Wijnegem;11050;ict-vte;").contains(";0,45;");
        PortalDatabase.superuser()
                .sql("delete from benchmark_shown where organisation_id = ?")
                .param(authority.value())
                .update();
        assertThat(text(PAGE + "/met-naam.csv")).doesNotContain("Wijnegem");
    }

    private static void shows(OrganisationId authority) {
        PortalDatabase.superuser().sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                values (?, 'mensen', 'ict-vte', 2025, 4.5, 10000, 'DECLARED', 'PUBLIC', '2099-01-01')
                """).param(authority.value()).update();
    }

    @Test
    void allOfItIsTakenAlong() {
        assertThat(text(PAGE + "/groepen.csv").lines()).hasSizeGreaterThan(300)
                .first()
                .asString()
                .contains("Code;Cijfer;Eenheid");
        assertThat(text(PAGE + "/groepen.xlsx")).startsWith("PK");
        assertThat(text(PAGE + "/cijfers.json")).contains("\"ict-vte\"");
        assertThat(text("/open-data/dcat.ttl")).contains("dcat:Catalog", PAGE + "/groepen.csv", "/catalogus/lijst.csv",
                "modellicentie-gratis-hergebruik/v1.0");
        assertThat(text("/open-data/dcat.jsonld")).contains("\"dcat:Catalog\"", "Oplossingen voor lokale besturen");
        assertThat(visitor.get("/open-data/dcat.ttl").headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/turtle");
        assertThat(visitor.get("/open-data/dcat.jsonld").headers().firstValue("Content-Type"))
                .contains("application/ld+json");
    }

    @Test
    void aGovernmentReadsGroupsAndNobodysOwnFigures() {
        var reader = visitors.as(Role.GOVERNMENT_READER);
        var page = reader.get("/benchmark/samen?groep=size-3&jaar=2025");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Eigen ICT-personeel", "Niet getoond: te weinig besturen");
        assertThat(page.document().select("nav.menu a[href='/benchmark/samen']")).isNotEmpty();
        var figure = reader.get("/benchmark/samen/cijfers/ict-vte?groep=size-3&jaar=2025");
        assertThat(figure.text()).contains("door de jaren heen");
        assertThat(new String(reader.download("/benchmark/samen/cijfers/ict-vte/tabel.csv"), StandardCharsets.UTF_8))
                .contains("ict-vte;")
                .doesNotContain("laptops;");
        assertThat(new String(reader.download("/benchmark/samen/tabel.csv?groep=size-3&jaar=2025"),
                StandardCharsets.UTF_8)).contains("laptops;").doesNotContain(";2024;");
        assertThat(reader.get("/benchmark").status()).isEqualTo(403);
    }

    @Test
    void theKeeperSeesHowItStandsAndAsksForNoStandTwice() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var page = keeper.get("/beheer/benchmark");
        assertThat(page.text()).contains("Standen", "Wacht op gegevens", "Verborgen: te weinig", "Eigen ICT-personeel");
        assertThat(page.form("/beheer/benchmark/stand").get("gezien")).isNotEmpty();
        var late = keeper.follow(keeper.fill(page, "/beheer/benchmark/stand", Map.of("gezien", "1")));
        assertThat(late.text()).contains("Er was intussen al een stand");
        assertThat(List.of(late.path())).containsExactly("/beheer/benchmark?intussen");
    }
}
