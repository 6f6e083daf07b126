package be.vlavirgem.catalog.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.catalogue.CatalogueReading.Read;
import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What an address asks of the catalogue, and the addresses made of it. */
class CatalogueReadingTest {
    @Test
    void wordsChoicesOrderPageAndWhatIsComparedStandInTheAddress() {
        var read = read("zoek=zaak", "levering=saas", "levering=hybrid", "domein=burger", "orde=bevestigd", "blad=3",
                "oplossing=een");
        assertThat(read.wrongs()).isEmpty();
        assertThat(read.asked().chosen(Dimension.DELIVERY)).containsExactly("saas", "hybrid");
        assertThat(read.asked().order()).isEqualTo(Order.CONFIRMED);
        assertThat(read.asked().page()).isEqualTo(3);
        assertThat(read.address().href())
                .isEqualTo(
                        "/catalogus?zoek=zaak&domein=burger&levering=saas&levering=hybrid&orde=bevestigd&oplossing=een");
    }

    @Test
    void aChipTakesOneChoiceAwayAndAllGoTogether() {
        var address = read("zoek=zaak", "levering=saas", "levering=hybrid", "oplossing=een").address();
        assertThat(address.without("levering", "saas")).isEqualTo("/catalogus?zoek=zaak&levering=hybrid&oplossing=een");
        assertThat(address.without("zoek", "zaak")).isEqualTo("/catalogus?levering=saas&levering=hybrid&oplossing=een");
        assertThat(address.clear()).isEqualTo("/catalogus?oplossing=een");
    }

    @Test
    void onlyFourAreKeptToCompareWhateverElseIsAsked() {
        var read = read("zoek=zaak", "precies=ja", "oplossing=een", "oplossing=twee", "oplossing=drie",
                "oplossing=vier", "oplossing=vijf");
        assertThat(read.address().href())
                .isEqualTo(
                        "/catalogus?zoek=zaak&precies=ja&oplossing=een&oplossing=twee&oplossing=drie&oplossing=vier");
        assertThat(read.compared()).endsWith("vijf");
        assertThat(read.address().typed("dossier")).startsWith("/catalogus?zoek=dossier&oplossing=een");
        assertThat(read.address().ordered(Order.NAME)).contains("precies=ja", "oplossing=vier");
        assertThat(read("zoek=zaak", "oplossing=een").address().exactly())
                .isEqualTo("/catalogus?zoek=zaak&precies=ja&oplossing=een");
    }

    @Test
    void whoChoosesOneMoreStaysOnThePageAndWhoSearchesBeginsAgain() {
        var more = read("zoek=zaak", "van-blad=3", "oplossing=een", "erbij=twee");
        assertThat(more.asked().page()).isEqualTo(3);
        assertThat(more.compared()).containsExactly("een", "twee");
        assertThat(more.address().href()).isEqualTo("/catalogus?zoek=zaak&oplossing=een&oplossing=twee");
        assertThat(read("zoek=zaak", "van-blad=3", "oplossing=een").asked().page()).isOne();
    }

    @Test
    void whatMakesNoSenseIsSaidAndTheUsualTaken() {
        var read = read("zoek=!!", "levering=S A A S", "orde=kleur", "blad=nul");
        assertThat(read.wrongs()).extracting(CatalogueReading.Wrong::about)
                .containsExactly("!!", "S A A S", "kleur", "nul");
        assertThat(read.asked().isEverything()).isTrue();
        assertThat(read.asked().order()).isEqualTo(Order.NAME);
        assertThat(read.asked().page()).isOne();
    }

    @Test
    void everyDimensionHasAnAddressAndATextOfItsOwn() {
        for (var dimension : Facet.Dimension.values()) {
            var parameter = CatalogueAddress.parameter(dimension);
            assertThat(CatalogueAddress.dimension(parameter)).contains(dimension);
            assertThat(Facet.of(new Facet(dimension, "eu").text())).isEqualTo(new Facet(dimension, "eu"));
        }
        assertThat(new Facet(Facet.Dimension.DATA_LOCATION, "eu").text()).isEqualTo("data-location:eu");
        assertThat(read("hosting=europese-cloud", "dataplaats=eu").address().href())
                .isEqualTo("/catalogus?hosting=europese-cloud&dataplaats=eu");
    }

    @Test
    void wordsAreOrderedByHowWellTheyFitUnlessAskedOtherwise() {
        assertThat(read("zoek=zaak").asked().order()).isEqualTo(Order.RELEVANCE);
        assertThat(read("orde=relevantie").asked().order()).isEqualTo(Order.NAME);
        assertThat(read("zoek=zaak", "orde=naam").address().href()).isEqualTo("/catalogus?zoek=zaak&orde=naam");
    }

    private static Read read(String... parameters) {
        var request = new MockHttpServletRequest();
        for (var parameter : parameters) {
            var parts = parameter.split("=", 2);
            request.addParameter(parts[0], parts[1]);
        }
        return CatalogueReading.of(request);
    }
}
