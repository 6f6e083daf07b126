package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without an account is let in by a link, for as long as it may, and decides on what is asked. */
class SharingJourneyTest {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Portal portal = Portal.shared();

    @Test
    void aLinkOpensAResultInAnotherBrowserUntilItIsWithdrawn() {
        var owner = visitors.withScript().signsIn(portal.editorOf("Kuurne")).opens("/maturiteit");
        owner.page().locator("main tbody a[href*='/metingen/']").last().click();
        owner.isAtSome("Resultaat van").follows("Resultaat delen");
        owner.page().getByLabel("Met een link").check();
        owner.page().getByLabel("Voor wie is de link?").fill("Gemeenteraad");
        owner.presses("Delen");
        assertThat(owner.page().getByText("De link is klaar")).isVisible();
        var address = owner.page().locator("#gedeeld-adres").innerText();
        var path = address.substring(address.indexOf("/gedeeld/"));

        var stranger = visitors.withScript().opens(path).isAtSome("ICT-maturiteit van Kuurne");
        assertThat(stranger.page().getByText("Kuurne deelt Meetronde")).isVisible();

        owner.opens(owner.page().url());
        assertThat(owner.page().locator("#gedeeld-adres")).hasCount(0);
        assertThat(owner.page().getByText("Keer bekeken")).isVisible();
        owner.follows("Delen intrekken");
        owner.page().locator("dialog button.danger").click();
        assertThat(owner.page().getByText("Langs deze weg ziet niemand het nog")).isVisible();

        stranger.expecting(404).opens(path);
        assertThat(stranger.page().getByText("Deze link werkt niet").first()).isVisible();
    }

    @Test
    void theDirectorApprovesFromAMailAndTheAskerSeesIt() {
        var asker = visitors.withScript().signsIn(portal.editorOf("Dilsen-Stokkem"));
        asker.opens("/maturiteit").presses("Meting beginnen").follows("Goedkeuring vragen of opvolgen");
        asker.page().getByLabel("Of iemand zonder account").fill("directeur@dilsen-stokkem.test");
        asker.presses("Goedkeuring vragen");
        assertThat(asker.page().getByText("De vraag is verstuurd")).isVisible();

        var director = visitors.withScript()
                .opens(SentMail.to("directeur@dilsen-stokkem.test", "/goedkeuren/[\\w-]+", asker.page()));
        assertThat(director.page().getByText("van Dilsen-Stokkem vraagt je goedkeuring")).isVisible();
        director.page().getByLabel("Je naam").fill("Griet Aerts");
        director.presses("Goedkeuren");
        assertThat(director.page().getByText("Goedgekeurd door Griet Aerts").first()).isVisible();
        assertThat(director.button("Goedkeuren")).hasCount(0);

        asker.opens("/meldingen");
        assertThat(asker.page().getByText("is goedgekeurd").first()).isVisible();
        asker.opens("/maturiteit").follows("Verder met de meting");
        assertThat(asker.page().getByText("Goedgekeurd door Griet Aerts (directeur@dilsen-stokkem.test)")).isVisible();
        assertThat(asker.source()).doesNotContain("/goedkeuren/");
    }
}
