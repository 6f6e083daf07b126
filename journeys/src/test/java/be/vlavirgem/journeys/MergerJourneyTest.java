package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** V-ICT-OR lets two municipalities merge; whoever worked for one of them goes on for both. */
class MergerJourneyTest {
    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final String NEW = "Mesen-Spiere";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void twoMunicipalitiesBecomeOne() {
        var member = Portal.shared().editorOf("Mesen");
        var keeper = visitors.withScript().signsIn(KEEPER).opens("/beheer/organisaties?zoek=Mesen&bestaat=nu");
        keeper.follows("Mesen").follows("Fusie").isAt("Fusie van Mesen");
        keeper.page().locator("#met").selectOption(new SelectOption().setLabel("Spiere-Helkijn"));
        keeper.page().getByLabel("Een nieuw bestuur").check();
        keeper.page().locator("#naam").fill(NEW);
        keeper.page().locator("#nis").fill("33999");
        keeper.page().locator("#dag").fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now()));
        keeper.presses("Nakijken wat er gebeurt").isAt("Fusie tot " + NEW + ": kijk na");
        assertThat(keeper.page().getByText("Houdt op te bestaan: Mesen, Spiere-Helkijn.")).isVisible();
        keeper.page().getByLabel("Typ de naam van de opvolger").fill(NEW);
        keeper.presses("Fusie uitvoeren");
        assertThat(keeper.page().getByText("De opdracht is klaar.")).isVisible();

        visitors.withoutScript().signsIn(member).isAtSome(NEW).opens("/maturiteit");
        keeper.opens("/beheer/organisaties?zoek=Mesen&bestaat=nu").follows(NEW).isAt(NEW);
        assertThat(keeper.page().getByText("Andere besturen overgenomen")).isVisible();
    }
}
