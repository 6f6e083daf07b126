package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public catalogue over HTTP: what a visitor sees, and what it takes. */
@PortalTest
class CatalogueTest {
    @Autowired
    private Visitors visitors;

    private Browser visitor;

    @BeforeEach
    void suppliersOffer() {
        OfferedSolutions.put(1_200);
        visitor = visitors.anonymous();
    }

    @AfterEach
    void theyLeave() {
        OfferedSolutions.remove();
    }

    @Test
    void aVisitorFindsNarrowsAndTurnsTheLeaf() {
        var page = visitor.get("/catalogus?zoek=molenwiek&licentie=open");
        assertThat(page.document().select(".found > li")).hasSize(25);
        assertThat(page.text()).contains("1 tot 25 van 600").contains("Licentie: open");
        assertThat(page.document().select("input[name=licentie][value=gesloten]")).hasSize(1);
        assertThat(visitor.get("/catalogus?zoek=molenwiek&licentie=open&blad=24").text())
                .contains("576 tot 600 van 600");
        assertThat(visitor.get("/catalogus?zoek=molenwiek").text()).contains("1 tot 25 van 1.000+");
    }

    @Test
    void aTypingErrorIsForgivenAndSaid() {
        assertThat(visitor.get("/catalogus?zoek=moelnwiek").text()).contains("Geen resultaten voor ‘moelnwiek’")
                .contains("Zoek toch precies naar");
        assertThat(visitor.get("/catalogus?zoek=moelnwiek&precies=ja").document().select(".empty h2").text())
                .isEqualTo("Niets gevonden");
    }

    @Test
    void whatIsFoundIsTakenAlongWhole() {
        var file = visitor.get("/catalogus/lijst.csv?zoek=molenwiek&licentie=open");
        assertThat(file.body().lines()).hasSize(601);
        assertThat(visitor.get("/catalogus/lijst.xlsx?zoek=molenwiek").status()).isEqualTo(200);
        assertThat(visitor.get("/catalogus/vergelijken/vergelijking.csv?oplossing=molenwiek-1&oplossing=molenwiek-2")
                .text())
                .contains("Molenwiek 1")
                .contains("Samenvatting");
    }

    @Test
    void whatIsChosenToCompareStandsInABarAndInEveryAddress() {
        var page = visitor.get("/catalogus?zoek=molenwiek&oplossing=molenwiek-1&oplossing=molenwiek-2").document();
        assertThat(page.select(".compare-bar").text()).contains("2 van 4 gekozen: Niet vergelijken: Molenwiek 1");
        assertThat(page.select(".compare-bar a.button").attr("href")).contains("oplossing=molenwiek-1",
                "oplossing=molenwiek-2");
        assertThat(page.select(".compare-stays a").attr("href")).as("in sight on a phone too")
                .isEqualTo(page.select(".compare-bar a.button").attr("href"));
        assertThat(page.select("#catalogus-zoeken input[type=hidden][name=oplossing]")).hasSize(2);
        assertThat(page.select(".order-links a, .turns a, .filters .go")).isNotEmpty()
                .allMatch(link -> link.attr("href").contains("oplossing=molenwiek-2"));
        var five = visitor.get("/catalogus?zoek=molenwiek"
                + "&oplossing=bestaat-niet-meer&oplossing=molenwiek-1&oplossing=molenwiek-2&oplossing=molenwiek-3&oplossing=molenwiek-4&oplossing=molenwiek-5")
                .document();
        assertThat(five.select(".refused").text()).contains("Niet toegevoegd: Molenwiek 5");
        assertThat(five.select(".compare-bar .filter")).hasSize(4);
    }

    @Test
    void whoIsSignedInFindsItInTheSearchOfThePortal() {
        var reader = visitors.as(Role.AUTHORITY_READER, "71016");
        assertThat(reader.get("/zoeken?zoek=molenwiek+17").document().select("a[href=/oplossingen/molenwiek-17]"))
                .hasSize(1);
    }

    /** Printed, because machines differ: what the search adds to a page that asks nothing. */
    @Test
    void aSearchIsAFewTimesThePageWithout() {
        var pages = List.of("/gegevens", "/catalogus", "/catalogus?zoek=dossier",
                "/catalogus?zoek=dossier&licentie=open&levering=saas",
                "/catalogus?zoek=moelnwiek");
        var times = pages.stream().map(this::median).toList();
        IntStream.range(1, times.size())
                .forEach(at -> System.out.printf("%s takes %.1f times the bare page%n", pages.get(at),
                        (double) times.get(at) / times.getFirst()));
        assertThat(times).allMatch(time -> time < 5_000_000_000L);
    }

    private long median(String path) {
        visitor.get(path);
        return IntStream.range(0, 9).mapToLong(nth -> {
            var begin = System.nanoTime();
            assertThat(visitor.get(path).status()).isEqualTo(200);
            return System.nanoTime() - begin;
        }).sorted().skip(4).findFirst().orElseThrow();
    }
}
