package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A view of a list is kept, found again, renamed and thrown away by the one who made it, and nobody else. */
@PortalTest
class ListViewsPageTest {

    private static final String LIST = "/beheer/organisaties";
    private static final String VIEWS = "/lijsten/organisaties/weergaven";

    @Autowired
    private Visitors visitors;

    private Browser keeper;

    @BeforeEach
    void somebodyNew() {
        keeper = visitors.signIn(visitors.register(Role.VICTOR_EDITOR, visitors.homes().of(Role.VICTOR_EDITOR)));
    }

    @Test
    void aViewHoldsTheSearchTheFiltersTheOrderAndTheColumns() {
        var kept = keep("?zoek=sint&provincie=10000&orde=-inwoners&kolom=nis&kolom=inwoners&blad=2&xyz=1", "Sinten");
        assertThat(kept.document().select(".notice.good").text()).contains("De weergave is bewaard.");
        var link = kept.document().select(".list-views a");
        assertThat(link.text()).isEqualTo("Sinten");
        assertThat(link.attr("href")).isEqualTo(
                LIST + "?zoek=sint&provincie=10000&orde=-inwoners&kolom=naam&kolom=nis&kolom=inwoners");
        assertThat(link.attr("aria-current")).isEqualTo("true");
        assertThat(keeper.get(link.attr("href")).document().select("main tbody th").eachText())
                .contains("Sint-Katelijne-Waver");
    }

    @Test
    void aNameThatIsTakenOrMissingIsSaidAndWhatWasTypedStays() {
        keep("", "Groot");
        var taken = keep("?zoek=a", "Groot");
        assertThat(taken.document().select(".notice.bad").text()).contains("je hebt er al een met die naam");
        assertThat(taken.document().select("#weergave-naam").attr("value")).isEqualTo("Groot");
        assertThat(taken.document().select("#lijst-zoek").attr("value")).isEqualTo("a");
        assertThat(keep("", "  ").document().select(".notice.bad").text()).contains("1 tot 60 tekens");
        assertThat(keep("", "x".repeat(61)).document().select(".list-views a")).hasSize(1);
    }

    @Test
    void aViewIsRenamedAndThrownAway() {
        var page = keep("?soort=PROVINCE", "Provincies");
        var renamed = change(page, "/hernoemen", Map.of("naam", "De vijf"));
        assertThat(renamed.document().select(".list-views a").eachText()).containsExactly("De vijf");
        assertThat(renamed.document().select("main tbody tr")).hasSize(5);
        var gone = change(renamed, "/verwijderen", Map.of());
        assertThat(gone.document().select(".notice.good").text()).contains("weggegooid");
        assertThat(gone.document().select(".list-views a")).isEmpty();
    }

    @Test
    void viewsOfOthersAreNeitherSeenNorChanged() {
        var page = keep("", "Van mij");
        var id = page.document().select("[name=weergave]").attr("value");
        var other = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var fields = new TreeMap<>(other.get(LIST).form(VIEWS));
        fields.put("weergave", id);
        fields.put("naam", "Gekaapt");
        other.post(VIEWS + "/hernoemen", fields);
        other.post(VIEWS + "/verwijderen", fields);
        assertThat(other.get(LIST).text()).doesNotContain("Van mij", "Gekaapt");
        assertThat(keeper.get(LIST).document().select(".list-views a").eachText()).containsExactly("Van mij");
    }

    @Test
    void aQueryFromOutsideIsKeptOnlyAsFarAsTheListUnderstandsIt() {
        var fields = new TreeMap<>(keeper.get(LIST).form(VIEWS));
        fields.put("naam", "Vreemd");
        fields.put("zicht", "orde=xyz&zoek=aalst&javascript=1&soort=%zz&kolom=\r\nX&%=%");
        var answer = keeper.post(VIEWS, fields);
        assertThat(answer.location()).isEqualTo(LIST + "?zoek=aalst&weergave=kept#weergaven");
        assertThat(keeper.get(LIST).document().select(".list-views a").attr("href")).isEqualTo(LIST + "?zoek=aalst");
    }

    @Test
    void aListThatIsNoneOrNotForThemHasNoViews() {
        var fields = keeper.get(LIST).form(VIEWS);
        assertThat(keeper.post("/lijsten/bestaat-niet/weergaven", fields).status()).isEqualTo(404);
        assertThat(visitors.as(Role.AUTHORITY_EDITOR).post(VIEWS, Map.of("naam", "x")).status()).isEqualTo(403);
        assertThat(keeper.post(VIEWS + "/verwijderen", Map.of("weergave", "geen-id")).status()).isEqualTo(404);
    }

    @Test
    void aNameThatWasTypedSurvivesAnExpiredSessionWithItsFilters() {
        var account = visitors.register(Role.VICTOR_EDITOR, visitors.homes().of(Role.VICTOR_EDITOR));
        var browser = visitors.signIn(account);
        var fields = new TreeMap<>(browser.get(LIST + "?soort=PROVINCE").form(VIEWS));
        fields.put("naam", "Bijna kwijt");
        browser.dropCookie("VLAVIRGEM");
        var door = browser.post(VIEWS, fields);
        var back = browser.fill(door, "/aanmelden", Map.of("username", account.email(), "password", Visitors.PASSWORD));
        var page = browser.follow(back);
        assertThat(page.document().select("#weergave-naam").attr("value")).isEqualTo("Bijna kwijt");
        assertThat(page.document().select("main tbody tr")).hasSize(5);
    }

    private Page keep(String query, String name) {
        var page = keeper.get(LIST + query);
        var fields = new TreeMap<>(page.form(VIEWS));
        fields.put("naam", name);
        return keeper.follow(keeper.post(VIEWS, fields));
    }

    private Page change(Page page, String action, Map<String, String> typed) {
        return keeper.follow(keeper.fill(page, VIEWS + action, typed));
    }
}
