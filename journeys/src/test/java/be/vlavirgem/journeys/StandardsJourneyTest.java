package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** V-ICT-OR brings the register up to date after looking; a visitor finds the standard, and whoever follows it hears of its status. */
class StandardsJourneyTest {

    private static final String KEEPER = "redactie@v-ict-or.test";
    private static final String TITLE = "Vocabularium Klompenmaat";
    private static final String SLUG = "vocabularium-klompenmaat";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private static byte[] file(String status) {
        return """
                [{"slug": "%s", "title": "%s", "category": "https://data.vlaanderen.be/id/concept/StandaardType/Vocabularium",
                  "status": "https://data.vlaanderen.be/id/concept/StandaardStatus/%s",
                  "usage": "Aanbevolgen (vrijwillig)", "publicationDate": "2026-04-10 (retroactief)"},
                 "{\\"slug\\": \\"kapot"]
                """.formatted(SLUG, TITLE, status).getBytes(StandardCharsets.UTF_8);
    }

    private static void reads(Visitor keeper, String status) {
        keeper.opens("/beheer/standaarden");
        keeper.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("register.json", "application/json", file(status)));
        keeper.page().getByLabel("Een deel van het register").check();
        keeper.presses("Inlezen en nakijken").isAt("Verslag van register.json");
    }

    private static void applies(Visitor keeper) {
        keeper.presses("Toepassen");
        assertThat(keeper.page().getByText("Het register is bijgewerkt")).isVisible();
    }

    @Test
    void anotherStatusIsSeenBeforeItCountsAndHeardByWhoFollows() {
        var keeper = visitors.withScript().signsIn(KEEPER);
        reads(keeper, "OntwerpStandaard");
        assertThat(keeper.page().getByText("1 nieuwe standaard")).isVisible();
        assertThat(keeper.page().getByText("is gelezen als “Aanbevolen”")).isVisible();
        assertThat(keeper.page().getByText("Dit stuk is tekst die geen geldige JSON bevat")).isVisible();
        var visitor = visitors.withoutScript().opens("/standaarden?zoek=klompenmaat");
        assertThat(visitor.link(TITLE)).hasCount(0);
        applies(keeper);

        visitor.opens("/standaarden?zoek=klompenmaat").follows(TITLE).isAt(TITLE);
        assertThat(visitor.page().getByText("bouw er nog niets op dat lang moet meegaan")).isVisible();
        assertThat(visitor.page().getByText("10/04/2026")).isVisible();

        var follower = visitors.withScript()
                .signsIn(Portal.shared().colleagueIn("Diksmuide"))
                .opens("/standaarden/" + SLUG);
        follower.presses("Deze standaard volgen");
        assertThat(follower.page().getByText("Je volgt deze standaard.")).isVisible();
        follower.follows("Standaarden die je volgt").isAt("Standaarden die je volgt");
        assertThat(follower.page().getByText(TITLE)).isVisible();

        reads(keeper, "ErkendeStandaard");
        assertThat(keeper.page().getByText("Status: was Ontwerpstandaard, wordt Erkende standaard")).isVisible();
        applies(keeper);

        follower.opens("/meldingen");
        follower.page().getByText("De status van " + TITLE + " is veranderd").click();
        follower.isAt(TITLE);
        assertThat(follower.page().getByText("Je mag hem in een bestek vragen")).isVisible();
    }
}
