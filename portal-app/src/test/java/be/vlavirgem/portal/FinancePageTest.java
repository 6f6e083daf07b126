package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finances as the demo invents them, of nearly all authorities. */
@PortalTest
class FinancePageTest {

    private static final String BRECHT = "11009";
    private static final String PATH = "/benchmark/financieel";
    private static final int MOST_BYTES = 40 * 1024;
    private static final int LAST = LocalDate.now().getYear() - 1;
    private static final String ACCOUNTS = PATH + "?plan=rekening&jaar=" + LAST;

    @Autowired
    private Visitors visitors;

    private Browser reader;

    @BeforeEach
    void somebodyOfBrecht() {
        reader = visitors.as(Role.AUTHORITY_READER, BRECHT);
    }

    @Test
    void theFourBlocksStandOnTop() {
        var page = reader.get(ACCOUNTS);
        assertThat(page.document().select("main .grid h2").eachText())
                .containsExactly("Uitgaven", "Ontvangsten", "Saldo", "Schuld");
        assertThat(page.document().select("main .grid .figure").eachText()).hasSize(4)
                .allSatisfy(figure -> assertThat(figure).matches("€ -?[\\d.]+ per inwoner"));
        assertThat(page.document().select("main .grid dd").eachText()).hasSize(8)
                .allSatisfy(middle -> assertThat(middle).matches("€ -?[\\d.]+ \\(\\d+ besturen\\)"));
        assertThat(page.text()).contains("Volgens de rekening van " + LAST).contains("Jullie cluster: besturen van");
        assertThat(page.document().select("#beleidsdomeinen svg, #jaren svg")).hasSizeGreaterThan(2);
        assertThat(page.document().select("#beleidsdomeinen tbody tr")).hasSize(10);
        assertThat(page.document().select(".bars-value")).hasSize(4);
    }

    @Test
    void planAndAccountsAreApart() {
        var accounts = reader.get(ACCOUNTS);
        var plan = reader.get(PATH + "?plan=plan&jaar=" + LAST);
        assertThat(plan.text()).contains("Volgens het meerjarenplan voor " + LAST);
        assertThat(plan.document().select("main .figure").text())
                .isNotEqualTo(accounts.document().select("main .figure").text());
        assertThat(plan.document().select("#jaren").text()).contains("volgens het plan").doesNotContain("rekening");
    }

    @Test
    void anotherBlockAndPartStandInTheAddress() {
        var page = reader.get(ACCOUNTS + "&deel=investering&blok=ontvangsten");
        assertThat(page.document().select("main .grid h2").eachText())
                .containsExactly("Uitgaven: investeringen", "Ontvangsten: investeringen", "Saldo: investeringen",
                        "Schuld");
        assertThat(page.document().select(".map-choice [aria-current]").text()).isEqualTo("Ontvangsten");
        assertThat(page.text()).contains("Dit is voor geen enkel bestuur ingevoerd.");
        assertThat(reader.get(PATH + "?jaar=ooit&plan=onzin&deel=niets&soort=x&blok=").status()).isEqualTo(200);
    }

    @Test
    void whatWasNotBroughtSaysSo() {
        assertThat(reader.get(PATH + "?soort=provincies").document().select(".empty h2").text())
                .isEqualTo("Van provincies is nog niets ingevoerd");
        assertThat(reader.get(PATH + "?jaar=2031&plan=rekening").text())
                .contains("Er is niets ingevoerd volgens de rekening van 2031.");
    }

    @Test
    void allYearsAreTakenAlong() {
        var csv = new String(reader.download(PATH + "/tabel.csv?plan=rekening"), StandardCharsets.UTF_8);
        assertThat(csv).contains("Boekjaar;Plan of rekening;Blok;Deel;Beleidsdomein;Bedrag in euro")
                .contains(LAST + ";Rekening;Uitgaven;Alles;Zorg en opvang;");
        assertThat(new String(reader.download(PATH + "/tabel.xlsx"), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    /** The whole page with a figure of nearly all municipalities, and all of them in its table. */
    @Test
    void theMapWeighsLessThanFortyKilobytes() {
        for (var block : new String[]{ "uitgaven", "saldo" }) {
            var page = reader.get(PATH + "/kaart?plan=rekening&jaar=" + LAST + "&blok=" + block);
            assertThat(page.document().select("svg.map path.area")).hasSizeGreaterThan(280);
            assertThat(page.document().select("#kaart-financien tbody tr")).hasSizeGreaterThan(280);
            assertThat(page.document()
                    .select("svg.map path.area title")
                    .stream()
                    .filter(title -> title.text().matches(".*\\d.*"))).hasSizeGreaterThan(250);
            var bytes = compressed(page.body());
            System.out.printf("map of %s: %d bytes, %d compressed%n", block,
                    page.body().getBytes(StandardCharsets.UTF_8).length, bytes);
            assertThat(bytes).isLessThan(MOST_BYTES);
        }
    }

    private static int compressed(String body) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.size();
    }

    @Test
    void inEnglishToo() {
        var page = visitors.signIn(Role.AUTHORITY_READER, visitors.homes().authority(BRECHT))
                .get(ACCOUNTS + "&taal=en");
        assertThat(page.text()).contains("According to the accounts of " + LAST).contains("per inhabitant");
    }
}
