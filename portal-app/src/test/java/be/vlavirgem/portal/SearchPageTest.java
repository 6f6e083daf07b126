package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One field finds everything one may see, and nothing else. */
@PortalTest
class SearchPageTest {

    private static final String HALLE = "23027";

    @Autowired
    private Visitors visitors;

    @Autowired
    private StatementCounter counter;

    @Test
    void anEditorFindsPagesQuestionsMeasurementsNotesAndDocuments() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, HALLE);
        var measured = Measured.of(editor);
        measured.save(Map.of("antwoord.SEC01", "?", "toelichting.SEC01", "Gevraagd aan de zeppelinbouwer."));
        new Proofs(measured).any();
        assertThat(kinds(search(editor, "zeppelin"))).containsOnly("Toelichting bij een antwoord");
        assertThat(kinds(search(editor, "zepelinbouwer"))).containsOnly("Toelichting bij een antwoord");
        assertThat(kinds(search(editor, "meetronde"))).contains("Meting");
        assertThat(kinds(search(editor, "SEC05"))).contains("Vraag van de meting");
        assertThat(kinds(search(editor, "dashboard"))).contains("Pagina");
    }

    @Test
    void whatColleaguesSayAndAskIsFoundToo() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, HALLE);
        Samples.comment(visitors.homes().authority(HALLE), Measured.of(editor).id(), "De luchtballon is besteld.");
        Samples.task(visitors.homes().authority(HALLE), "Luchtballon opmeten");
        assertThat(kinds(search(editor, "luchtballon"))).containsOnly("Opmerking", "Taak");
        assertThat(search(visitors.as(Role.AUTHORITY_EDITOR, "31006"), "luchtballon").document().select(".found"))
                .isEmpty();
    }

    @Test
    void aFoundQuestionLeadsToItsPlaceInTheOwnMeasurement() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, HALLE);
        var measured = Measured.of(editor);
        assertThat(editor.get("/maturiteit/vragen/SEC05").location())
                .endsWith("/hoofdstukken/SEC#vraag-SEC05")
                .contains(measured.address());
        assertThat(editor.get("/maturiteit/vragen/bestaat-niet").status()).isEqualTo(404);
    }

    @Test
    void whatIsOfAnotherAuthorityOrAnotherRoleIsNotFound() {
        var measured = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, HALLE));
        measured.save(Map.of("antwoord.SEC01", "?", "toelichting.SEC01", "Gevraagd aan de onderzeebootkapitein."));
        for (var other : Map.of(Role.AUTHORITY_ADMINISTRATOR, "31006", Role.AUTHORITY_READER, "46021").entrySet()) {
            assertThat(
                    search(visitors.as(other.getKey(), other.getValue()), "onderzeeboot").document().select(".found"))
                    .isEmpty();
        }
        assertThat(search(visitors.as(Role.VICTOR_ADMINISTRATOR), "onderzeeboot").document().select(".found"))
                .isEmpty();
        assertThat(kinds(search(visitors.as(Role.VICTOR_ADMINISTRATOR), "Lubbeek"))).containsOnly("Organisatie");
        assertThat(search(visitors.as(Role.SUPPLIER_EDITOR), "Lubbeek").document().select(".found")).isEmpty();
    }

    @Test
    void whatWasTypedIsStillThereAndNeverMarkup() {
        var page = search(visitors.as(Role.AUTHORITY_EDITOR, HALLE), "<script>alert(1)</script> xyzzyq");
        assertThat(page.document().getElementById("zoekveld").attr("value"))
                .isEqualTo("<script>alert(1)</script> xyzzyq");
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.document().select(".empty h2").text()).contains("xyzzyq");
    }

    @Test
    void itTakesOneStatementOrTwoBesidesThoseOfEveryPage() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, HALLE);
        search(editor, "server");
        assertThat(counter.during(() -> search(editor, "server"))).hasSizeLessThanOrEqualTo(4);
        assertThat(counter.during(() -> search(editor, "sevrerr"))).hasSizeLessThanOrEqualTo(5);
    }

    private static Page search(Browser browser, String typed) {
        return browser.get("/zoeken?zoek=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static List<String> kinds(Page page) {
        return page.document().select(".found .overline").eachText();
    }
}
