package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisations of the back office: searched, narrowed, sorted and turned over, all by the address. */
@PortalTest
class OrganisationListTest {

    private static final String LIST = "/beheer/organisaties";

    @Autowired
    private Visitors visitors;

    private Browser keeper;

    @BeforeEach
    void somebodyOfTheAssociation() {
        keeper = visitors.as(Role.VICTOR_EDITOR);
    }

    @Test
    void everyKindOfOrganisationIsInItTheEndedOnesToo() {
        assertThat(total("")).isGreaterThanOrEqualTo(285 + 28 + 5 + 3);
        assertThat(total("soort=LOCAL_AUTHORITY&bestaat=nu")).isEqualTo(285);
        assertThat(total("soort=LOCAL_AUTHORITY&bestaat=beeindigd")).isEqualTo(28);
        assertThat(total("soort=PROVINCE")).isEqualTo(5);
        assertThat(names("soort=MODEL")).containsExactly("VlaVirGem");
        assertThat(names("soort=ASSOCIATION")).containsExactly("V-ICT-OR");
    }

    @ParameterizedTest
    @CsvSource({ "aalst,Aalst", "AALST,Aalst", "m%C3%A9%C3%ABrhout,Meerhout", "sint%20niklaas,Sint-Niklaas",
            "sint%20katelijne,Sint-Katelijne-Waver",
            "41002,Aalst", "0207.508.932,Aartselaar", "0207508932,Aartselaar", "BE%200207.508.932,Aartselaar",
            "0212.234.812,Aartselaar" })
    void itIsSearchedByNameNisOrKboWhateverTheCaseAccentsAndDots(String typed, String found) {
        assertThat(names("zoek=" + typed)).contains(found).hasSizeLessThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%25", "_", "%27%20or%20true%20--", "%27%29%3B%20drop%20table%20list_view%3B--", "%3F",
            "%5C", "%E6%97%A5%E6%9C%AC", "%22", "%F0%9F%98%80" })
    void nothingThatIsTypedBreaksItOrFindsAll(String typed) {
        var page = keeper.get(LIST + "?zoek=" + typed);
        assertThat(page.status()).isEqualTo(200);
        if (page.document().select(".notice.warn").isEmpty()) {
            assertThat(page.document().select("main tbody tr")).hasSizeLessThan(5);
        }
    }

    @Test
    void filtersWorkTogetherAndStandInChipsThatCanBeRemoved() {
        var page = keeper
                .get(LIST + "?provincie=10000&uitrusting=b0&bestaat=nu&inwoners-van=20.000&inwoners-tot=60000");
        var chips = page.document().select(".filter");
        assertThat(chips.eachText()).containsExactly("Filter weghalen: Provincie: Antwerpen",
                "Filter weghalen: Uitrustingsgraad: b0", "Filter weghalen: Bestaat: nu",
                "Filter weghalen: Inwoners vanaf 20.000", "Filter weghalen: Inwoners tot en met 60.000");
        assertThat(chips.get(1).attr("href")).isEqualTo(
                LIST + "?provincie=10000&bestaat=nu&inwoners-van=20000&inwoners-tot=60000");
        assertThat(page.document().select("main tbody tr")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.text()).contains("Antwerpen");
            var inhabitants = Integer.parseInt(row.select("td[data-label=Inwoners]").text().replace(".", ""));
            assertThat(inhabitants).isBetween(20_000, 60_000);
        });
        assertThat(total("regio=Regio%20Antwerpen&bestaat=nu")).isBetween(10, 60);
        assertThat(page.document().select("select[name=provincie] option[selected]").text())
                .isEqualTo("Antwerpen");
    }

    @Test
    void itSortsByEveryColumnInBothOrders() {
        var head = keeper.get(LIST + "?" + everyColumn()).document().select("main thead a");
        assertThat(head).hasSize(16);
        for (var link : head.eachAttr("href")) {
            var key = link.replaceFirst(".*orde=-?", "").replaceFirst("&.*", "");
            var up = keeper.get(LIST + "?" + everyColumn() + "&orde=" + key);
            var down = keeper.get(LIST + "?" + everyColumn() + "&orde=-" + key);
            assertThat(up.document().select("[aria-sort=ascending]")).as(key).hasSize(1);
            assertThat(down.document().select("[aria-sort=descending]")).as(key).hasSize(1);
            assertThat(up.document().select(".notice.warn")).isEmpty();
            if (!key.equals("geldig-tot")) {
                assertThat(rows(up)).as(key).isNotEqualTo(rows(down));
            }
        }
        assertThat(names("orde=-inwoners")).startsWith("Antwerpen");
        assertThat(names("orde=-naam&soort=LOCAL_AUTHORITY")).startsWith("Zwijndrecht");
    }

    @Test
    void eachOrganisationStandsOnOnePage() {
        for (var order : List.of("naam", "soort", "-provincie", "geldig-tot")) {
            var links = new ArrayList<String>();
            for (var page = keeper.get(LIST + "?orde=" + order); page != null; page = next(page)) {
                links.addAll(page.document().select("main tbody th a").eachAttr("href"));
            }
            assertThat(links).hasSize(total("")).hasSameSizeAs(new HashSet<>(links));
        }
    }

    @ParameterizedTest
    @CsvSource({ "orde=xyz,Op ‘xyz’ kan niet gesorteerd worden", "orde=naam;drop,Op ‘naam;drop’ kan niet",
            "orde=--naam,Op ‘--naam’ kan niet", "blad=-1,Blad ‘-1’ bestaat niet", "blad=twee,Blad ‘twee’ bestaat niet",
            "blad=99999,Blad 99999 bestaat niet", "blad=99999999999999999999,bestaat niet; dit is het eerste blad",
            "inwoners-van=veel,Bij Inwoners is ‘veel’ geen geheel getal", "inwoners-tot=1.5,‘1.5’ geen geheel getal",
            "inwoners-van=99999999999999999999,geen geheel getal", "soort=ALLES,Het filter Soort kent geen ‘ALLES’",
            "kolom=wachtwoord,Er is geen kolom ‘wachtwoord’", "zoek=!!!,Zoek op letters of cijfers" })
    void whatMakesNoSenseFallsBackVisibly(String query, String told) {
        var page = keeper.get(LIST + "?" + query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(".notice.warn").text()).contains(told);
        assertThat(page.document().select("main tbody tr")).isNotEmpty();
        assertThat(page.document().select("main thead a").eachAttr("href"))
                .noneMatch(link -> link.contains(query.substring(query.indexOf('=') + 1)) && !query.contains("99999,"));
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var page = keeper.get(LIST + "?zoek=atlantis&kolom=nis");
        assertThat(page.document().select(".empty").text()).contains("Niets gevonden");
        assertThat(page.document().select(".empty a").attr("href")).isEqualTo(LIST + "?kolom=naam&kolom=nis");
    }

    @Test
    void columnsAreChosenAndTheAddressKeepsTheRest() {
        var page = keeper.get(LIST + "?kolom=oppervlakte&kolom=ovo&provincie=10000&zoek=aartselaar");
        assertThat(page.document().select("main thead th").eachText()).containsExactly("Naam", "OVO-code",
                "Oppervlakte (km²)");
        assertThat(page.document().select("main tbody tr").text()).isEqualTo("Aartselaar OVO001995 11,01");
        assertThat(page.document().select("main form.list-tools input[type=hidden]").eachAttr("value"))
                .containsExactly("naam", "ovo", "oppervlakte");
        assertThat(page.document().select(".list-choice form[method=get] input[type=hidden]").eachAttr("name"))
                .containsExactly("zoek", "provincie", "kolom");
    }

    private static String everyColumn() {
        return "kolom=soort&kolom=nis&kolom=kbo-gemeente&kolom=kbo-ocmw&kolom=ovo&kolom=provincie&kolom=regio"
                + "&kolom=uitrusting&kolom=inwoners&kolom=inwonersjaar&kolom=oppervlakte&kolom=grootteklasse"
                + "&kolom=geldig-van&kolom=geldig-tot&kolom=opvolger";
    }

    private Page next(Page page) {
        var link = page.document().select("a[rel=next]").attr("href");
        return link.isEmpty() ? null : keeper.get(link);
    }

    private int total(String query) {
        var rows = keeper.get(LIST + "?" + query).document().select(".pager p").text();
        return Integer.parseInt(rows.replaceFirst(".* van ", "").replace(".", ""));
    }

    private List<String> names(String query) {
        return keeper.get(LIST + "?" + query).document().select("main tbody th").eachText();
    }

    private static List<String> rows(Page page) {
        return page.document().select("main tbody tr").eachText();
    }
}
