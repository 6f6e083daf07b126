package be.vlavirgem.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The order, filters and page of a list stand in its address. */
class ListAddressTest {

    @Test
    void aColumnSortsAndThenTurnsTheOrderAround() {
        assertThat(at("fase=open&blad=3").column("Naam", "naam"))
                .isEqualTo(new Column("Naam", "/lijst?fase=open&orde=naam", null, false));
        assertThat(at("orde=naam").column("Naam", "naam"))
                .isEqualTo(new Column("Naam", "/lijst?orde=-naam", "ascending", false));
        assertThat(at("orde=-naam").column("Naam", "naam"))
                .isEqualTo(new Column("Naam", "/lijst?orde=naam", "descending", false));
        assertThat(at("orde=naam").figures("Score", "score").sorted()).isNull();
    }

    @Test
    void aFilterIsRemovedAndTheListBeginsAtItsFirstPage() {
        assertThat(at("fase=open&fase=dicht&zoek=a%26b&blad=2").filter("Fase: open", "fase").href())
                .isEqualTo("/lijst?zoek=a%26b");
    }

    @Test
    void aPagerKeepsTheOrderAndLeadsToBothSides() {
        var pager = at("orde=naam&blad=2").pager(20, 45);
        assertThat(pager)
                .isEqualTo(new Pager(2, 3, 21, 40, 45, "/lijst?orde=naam&blad=1", "/lijst?orde=naam&blad=3"));
        assertThat(pager.isNeeded()).isTrue();
    }

    @Test
    void aPageAfterTheLastOneIsTheLastOneAndAnEmptyListHasOne() {
        assertThat(at("blad=9").pager(20, 45)).isEqualTo(new Pager(3, 3, 41, 45, 45, "/lijst?blad=2", null));
        assertThat(at("").pager(20, 0)).isEqualTo(new Pager(1, 1, 0, 0, 0, null, null));
        assertThat(at("").pager(20, 20).isNeeded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "1,1", "7,7", "0,1", "-2,1", "twee,1", "99999999999,1", "'',1" })
    void aPageThatMakesNoSenseIsTheFirst(String typed, int page) {
        assertThat(at("blad=" + typed).page()).isEqualTo(page);
    }

    @Test
    void anAddressThatLooksLikeAnotherHostLeadsNowhereElse() {
        var request = new MockHttpServletRequest("GET", "//elders.test/lijst");
        assertThat(ListAddress.of(request).column("Naam", "naam").href()).isEqualTo("/elders.test/lijst?orde=naam");
    }

    private static ListAddress at(String query) {
        var request = new MockHttpServletRequest("GET", "/lijst");
        request.setQueryString(query);
        for (var part : query.split("&")) {
            if (part.contains("=")) {
                request.addParameter(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
            }
        }
        return ListAddress.of(request);
    }
}
