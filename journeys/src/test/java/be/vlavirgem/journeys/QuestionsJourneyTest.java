package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality asks a supplier something from the page of a solution, without its name, reads the answer, asks further and closes it. */
class QuestionsJourneyTest {

    private static final String TEXT = "Kan het ook met een kassa aan de balie van Wielsbeke-Zuid?";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aQuestionWithoutANameIsAnsweredAndItsAskerHears() {
        var asker = visitors.withScript().signsIn(Portal.shared().editorOf("Wielsbeke"));
        Asking.looks(asker).page().locator("#vraag").fill(TEXT);
        asker.page().getByLabel("Nee, zonder naam").check();
        asker.presses("Vraag versturen");
        assertThat(asker.page().getByText("zonder de naam van je bestuur")).isVisible();
        assertThat(asker.page().getByText("Studio Klinkaert antwoordde nog niet.")).isVisible();

        var supplier = visitors.withoutScript().signsIn("info@kleineleverancier.test").opens("/meldingen");
        assertThat(supplier.page().getByText("Een lokaal bestuur stelt een vraag over ").first()).isVisible();
        supplier.opens("/leverancier/vragen?zoek=kassa");
        assertThat(supplier.page().getByText("een lokaal bestuur").first()).isVisible();
        supplier.page().locator("main tbody a").first().click();
        assertThat(supplier.page().getByText("Gevraagd door een lokaal bestuur op ")).isVisible();
        Asking.answers(supplier, "Ja, met elke kassa die een kwartje aanneemt.");

        asker.opens("/meldingen");
        assertThat(asker.page().getByText("antwoordde op jullie vraag").first()).isVisible();
        asker.opens("/vragen-aan-leveranciers");
        asker.page().locator("main tbody a").first().click();
        assertThat(asker.page().getByText("Ja, met elke kassa die een kwartje aanneemt.")).isVisible();

        asker.page().getByLabel("Verder vragen of aanvullen").fill("Ook met bankkaarten?");
        asker.presses("Versturen");
        assertThat(asker.page().getByText("Verstuurd naar Studio Klinkaert.")).isVisible();
        supplier.opens("/leverancier/vragen?stand=open&zoek=kassa");
        supplier.page().locator("main tbody a").first().click();
        assertThat(supplier.page().getByText("Ook met bankkaarten?")).isVisible();
        Asking.answers(supplier, "Ook daarmee.");

        asker.opens("/vragen-aan-leveranciers");
        asker.page().locator("main tbody a").first().click();
        assertThat(asker.page().getByText("Ook daarmee.")).isVisible();
        asker.presses("Vraag afsluiten");
        assertThat(asker.page().getByText("Je vraag is afgesloten.")).isVisible();
        assertThat(asker.button("Versturen")).hasCount(0);
    }
}
