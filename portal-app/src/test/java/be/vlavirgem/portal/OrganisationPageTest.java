package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of an organisation tells what is known of it. */
@PortalTest
class OrganisationPageTest {

    private static final String LIST = "/beheer/organisaties";

    @Autowired
    private Visitors visitors;

    private Browser keeper;

    @BeforeEach
    void somebodyOfTheAssociation() {
        keeper = visitors.as(Role.VICTOR_EDITOR);
    }

    @Test
    void aMunicipalityHasItsNumbersInhabitantsAndGroups() {
        var page = found("41002");
        assertThat(page.text())
                .contains("NIS-code 41002", "Provincie Oost-Vlaanderen", "Jaar Cijfer", "Rechtspersonen", "OCMW",
                        "Volgens Groep", "heel Vlaanderen")
                .doesNotContain("Jouw bestuur");
        assertThat(page.document().select("figure#inwoners svg")).isNotEmpty();
        assertThat(page.document().select("figure#inwoners table tbody tr")).hasSize(7);
        assertThat(page.document().select("section[aria-labelledby=groepen] tbody tr")).hasSizeGreaterThan(4);
    }

    @Test
    void aMergedOneLeadsToThoseBeforeItAndBack() {
        var now = found("46029&bestaat=nu");
        assertThat(now.document().select("section[aria-labelledby=opvolging] li").eachText())
                .containsExactly("Nam op 01/01/2025 over wat was van Lokeren NIS 46014",
                        "Nam op 01/01/2025 over wat was van Moerbeke NIS 44045");
        var former = keeper.get(now.document().select("section[aria-labelledby=opvolging] a").get(1).attr("href"));
        assertThat(former.text()).contains("Moerbeke", "Ging op 01/01/2025 op in Lokeren NIS 46029",
                "Bestond tot en met 31/12/2024");
    }

    @Test
    void thoseThatEndedBeforeThePortalAreNamedOnly() {
        var aalter = found("44084").document().select("section[aria-labelledby=opvolging]");
        assertThat(aalter.text()).contains("Knesselare NIS 44029", "01/01/2019");
        assertThat(aalter.select("a")).isEmpty();
    }

    @Test
    void antwerpenKeptItsCodeAndIsTwo() {
        var both = keeper.get(LIST + "?zoek=11002").document().select("main tbody th a").eachAttr("href");
        assertThat(both).hasSize(2);
        var texts = both.stream().map(link -> keeper.get(link).text()).toList();
        assertThat(texts).anySatisfy(text -> assertThat(text).contains("Ging op 01/01/2025 op in Antwerpen"))
                .anySatisfy(text -> assertThat(text).contains("over wat was van Borsbeek"));
    }

    @Test
    void whoIsNoMunicipalityHasWhatThereIs() {
        var page = keeper
                .get(keeper.get(LIST + "?soort=ASSOCIATION").document().select("main tbody th a").attr("href"));
        assertThat(page.document().select("dl.facts").text()).isEqualTo("Soort vereniging");
        assertThat(page.document().select("figure, table")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(keeper.get(LIST + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(keeper.get(LIST + "/x").status()).isEqualTo(404);
    }

    private Page found(String search) {
        var list = keeper.get(LIST + "?zoek=" + search);
        assertThat(list.document().select("main tbody tr")).hasSize(1);
        return keeper.get(list.document().select("main tbody th a").attr("href"));
    }
}
