package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The questionnaire goes along as a workbook, comes back filled in, is looked at, taken over, and put back. */
class OfflineJourneyTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void whatIsFilledInElsewhereIsLookedAtTakenOverAndPutBack() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Tongeren-Borgloon"));
        var measuring = Measuring.begunBy(visitor);
        var lowest = measuring.option(1, 0).locator("xpath=..").innerText().strip();
        var along = TakenAlong.by(measuring);

        along.bringsBack(along.fillsIn(Map.of("SEC01", lowest, "CAP04", "circa 40")));
        assertThat(visitor.page().locator(".field-error")).containsText("Capaciteit!F");
        assertThat(visitor.page().locator(".field-error")).containsText("Vul een getal in");
        assertThat(along.row(lowest)).containsText("nieuw");

        visitor.presses("Eén antwoord overnemen");
        assertThat(visitor.page().locator(".notice.good")).containsText("Eén antwoord uit dit bestand is overgenomen");
        var file = visitor.page().url();
        visitor.page().locator("tbody a").last().click();
        assertThat(measuring.option(1, 0)).isChecked();
        assertThat(measuring.savedLine(1)).containsText("door jou");

        visitor.opens(file.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", ""));
        visitor.page().getByText("Bestand terugdraaien").click();
        visitor.presses("Ja, alle antwoorden terugdraaien");
        assertThat(visitor.page().locator(".notice.info")).containsText("De antwoorden zijn weer zoals ervoor");
        Measuring.continuedBy(visitor);
        assertThat(measuring.option(1, 0)).not().isChecked();
    }
}
