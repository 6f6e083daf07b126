package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is stuck and phones: V-ICT-OR looks along, until the person puts an end to it. */
class LookAlongJourneyTest {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void vIctOrSeesWhatThePersonSeesUntilThePersonStopsIt() {
        var email = Portal.shared().colleagueIn("Zulte");
        var keeper = Onlooker.signsIn(visitors.withScript(), email).asks("Ik vind de knop niet om te beginnen.");
        var koen = visitors.withScript().signsIn(email);
        Onlooker.approves(koen);

        var seen = keeper.begins().visitor().opens("/taken/nieuw");
        assertThat(seen.page().getByText("Je kijkt mee met Koen Jacobs (Zulte) tot")).isVisible();
        seen.expecting(403).page().locator("main form button[type=submit]").click();
        seen.isAt("Wie meekijkt, verandert niets");
        seen.opens("/profiel").isAt("Deze pagina is van de persoon zelf");

        koen.opens("/dashboard").isAtSome("Zulte");
        koen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop het meekijken")).click();
        assertThat(koen.page().getByText("Niemand kijkt nog mee.")).isVisible();
        assertThat(koen.page().getByText("stopgezet door de persoon zelf")).isVisible();

        seen.opens("/taken").isAt("Koen Jacobs");
        assertThat(seen.page().getByText("Het meekijken is voorbij")).isVisible();
        seen.opens("/beheer/mensen").isAt("Mensen");
        assertThat(seen.page().getByText("Je kijkt mee met")).hasCount(0);
    }

    @Test
    void whoLooksAlongStopsAndIsOneselfAgainWithoutScriptToo() {
        var email = Portal.shared().colleagueIn("Zemst");
        var keeper = Onlooker.signsIn(visitors.withoutScript(), email).asks("Ik zie mijn taken niet.");
        Onlooker.approves(visitors.withoutScript().signsIn(email));
        var seen = keeper.begins().visitor().opens("/taken");
        seen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop met meekijken")).click();
        seen.isAt("Koen Jacobs");
        assertThat(seen.page().getByText("Je kijkt niet meer mee")).isVisible();
    }
}
