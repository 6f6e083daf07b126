package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody puts the own municipality together with a neighbour, passes the address on, and replays a merger that was. */
class MergerJourneyTest {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private static String editorOf(String municipality) {
        MergedFigures.ready();
        return Portal.shared().editorOf(municipality);
    }

    private static Locator row(Visitor visitor, String indicator) {
        return visitor.page()
                .locator("tr", new Page.LocatorOptions()
                        .setHas(visitor.page().locator("a[href$='/benchmark/cijfers/%s']".formatted(indicator))));
    }

    @Test
    void withANeighbourThatSharesAndOneThatDoesNot() {
        var visitor = visitors.withScript().signsIn(editorOf(MergedFigures.OWN)).opens("/benchmark");
        visitor.follows("Wat als besturen fuseren").isAt("Als deze besturen er één waren");
        assertThat(visitor.page().getByLabel("Gemeente 1")).hasValue(MergedFigures.OWN);
        visitor.page().getByLabel("Gemeente 2").fill(MergedFigures.SHOWING);
        visitor.presses("Voeg samen");
        assertThat(visitor.page().locator("#samen")).hasText("Dilbeek + Liedekerke");
        assertThat(row(visitor, "ict-vte")).containsText("opgeteld, en opnieuw gedeeld");
        assertThat(row(visitor, "laptops")).containsText("niet gedeeld");
        assertThat(row(visitor, "score-totaal")).containsText("naast elkaar");
        assertThat(visitor.page().getByText("Niet alles is te zien van Liedekerke")).isVisible();

        var address = visitor.page().url();
        var other = visitors.withoutScript().signsIn(editorOf(MergedFigures.CLOSED));
        other.page().navigate(address);
        assertThat(other.page().locator("#samen")).hasText("Dilbeek + Liedekerke");
        assertThat(row(other, "ict-vte")).containsText("Dilbeek: niet gedeeld");
    }

    @Test
    void aMergerThatWasIsReplayedAndItsTableTakenAlong() throws IOException {
        var visitor = visitors.withoutScript().signsIn(editorOf(MergedFigures.MERGED)).opens("/benchmark/fusie");
        visitor.follows("Pajottegem (2025)");
        visitor.page().locator("#jaar").selectOption("2024");
        visitor.presses("Toon dit jaar");
        assertThat(visitor.page().locator("#vergeleken")).containsText("vergeleken");
        assertThat(row(visitor, "investeringen-gepland")).containsText("€ 2.000.000");
        assertThat(row(visitor, "investeringen-gepland")).containsText("even veel");
        Download table = visitor.page().waitForDownload(() -> visitor.page().locator("a[href*='tabel.csv']").click());
        Assertions.assertThat(Files.readString(table.path())).contains("Galmaarden: Teller");
    }
}
