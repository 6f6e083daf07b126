package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one authority shows by name, another sees everywhere; what it withdraws, the other sees nowhere in the same minute. */
class ConsentJourneyTest {

    private static final String GIVER = "Wommelgem";
    private static final String READER = "Wijnegem";
    private static final String GROUP = "?groep=flanders-vlaanderen";
    private static final String FIGURE = "/benchmark/cijfers/ict-vte";
    /** Wherever a name stands, what the public reads among them. */
    private static final List<String> PLACES = List.of(FIGURE + GROUP, FIGURE + "/namen/tabel.csv" + GROUP,
            "/benchmark/naast", "/benchmark/naast/lijst.csv", "/open-data/benchmark/met-naam.csv");

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private Visitor giver;
    private Visitor reader;

    private void bothSignIn() {
        var portal = Portal.shared();
        ComparedFigures.around(portal, portal.municipality(GIVER));
        ComparedFigures.around(portal, portal.municipality(READER));
        giver = visitors.withScript().signsIn(portal.administratorOf(GIVER));
        reader = visitors.withoutScript().signsIn(portal.editorOf(READER));
    }

    /** As the browser of the reader gets it. */
    private String answered(String address) {
        return reader.page().request().get(address).text();
    }

    private void readsNothingOfIt() {
        assertThat(PLACES).noneSatisfy(place -> assertThat(answered(place)).as(place).contains(GIVER));
    }

    private void shows(String audience) {
        giver.opens("/benchmark/delen").follows("Kies wie het ziet Mensen en capaciteit");
        giver.page().getByLabel(audience).check();
        giver.presses("Bewaar de keuze").isAt("Wie mag jullie cijfers met naam zien?");
        assertThat(giver.page().getByText("Bewaard. Wie het mag, ziet het nu.")).isVisible();
    }

    /** A view of the list on which only the giver stands; its address. */
    private String keepsAView() {
        reader.opens("/benchmark/naast?zoek=wommel");
        var views = reader.page().locator("#weergaven");
        views.locator("summary").first().click();
        reader.page().locator("#weergave-naam").fill("Onze buur");
        reader.presses("Weergave bewaren");
        assertThat(reader.page().getByText("De weergave is bewaard.")).isVisible();
        return reader.link("Onze buur").getAttribute("href");
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("main table tbody th[scope=row]");
    }

    @Test
    void whatIsWithdrawnIsGoneEverywhereInTheSameMinute() {
        bothSignIn();
        readsNothingOfIt();
        shows("Iedereen");
        assertThat(PLACES).allSatisfy(place -> assertThat(answered(place)).as(place).contains(GIVER));
        var view = keepsAView();
        reader.opens(FIGURE + GROUP);
        assertThat(reader.page().locator("#met-naam")).isVisible();
        reader.follows(GIVER).isAt("Naast " + GIVER);
        assertThat(reader.page().getByText("Eigen ICT-personeel").first()).isVisible();
        assertThat(reader.page().getByText("Laptops")).hasCount(0);
        var beside = reader.page().url();

        giver.opens("/benchmark/delen").follows("Trek in");
        giver.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek in"))
                .click();
        assertThat(giver.page().getByText("Ingetrokken. Niemand ziet deze cijfers nog met jullie naam.")).isVisible();

        readsNothingOfIt();
        reader.expecting(404).opens(beside);
        assertThat(reader.page().locator("main")).not().containsText(GIVER);
        reader.opens(view);
        assertThat(rows(reader).getByText(GIVER, new Locator.GetByTextOptions().setExact(true))).hasCount(0);
        assertThat(giver.page().getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Niemand")).first())
                .isVisible();
    }
}
