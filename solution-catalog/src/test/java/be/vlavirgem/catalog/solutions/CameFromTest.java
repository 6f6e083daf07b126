package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** The way back to the results, and to comparing with what was chosen there. */
class CameFromTest {

    private static CameFrom from(String address) {
        var request = new MockHttpServletRequest();
        request.setServerName("portaal.test");
        request.addHeader("Referer", address);
        return CameFrom.of(request);
    }

    @Test
    void whoCameFromTheResultsGoesBackThere() {
        var from = from("https://portaal.test/catalogus?zoek=balie&blad=2&oplossing=een");

        assertThat(from.isKnown()).isTrue();
        assertThat(from.results()).isEqualTo("/catalogus?zoek=balie&blad=2&oplossing=een");
        assertThat(from.compare("twee"))
                .isEqualTo("/catalogus/vergelijken?zoek=balie&blad=2&oplossing=een&oplossing=twee");
        assertThat(from.compare("een")).isEqualTo("/catalogus/vergelijken?zoek=balie&blad=2&oplossing=een");
    }

    @Test
    void whoCameFromElsewhereIsLedToTheCatalogue() {
        for (var address : new String[]{ "https://elders.test/catalogus?zoek=balie", "https://portaal.test/zoeken?q=a",
                "geen adres", "https://portaal.test/catalogus" }) {
            assertThat(from(address)).isEqualTo(new CameFrom(""));
        }
        assertThat(new CameFrom("").results()).isEqualTo("/catalogus");
        assertThat(new CameFrom("").compare("een")).isEqualTo("/catalogus/vergelijken?oplossing=een");
    }
}
