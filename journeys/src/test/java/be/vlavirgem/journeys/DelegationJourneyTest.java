package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two municipalities let an intermunicipal body answer for them; its delegate works in both on one page, also in two windows, until one of them withdraws. */
class DelegationJourneyTest {

    private static final String KEEPER = "beheer@intercommunale.test";
    private static final String DELEGATE = "dpo@intercommunale.test";
    private static final String BODY = "Intercommunale Denderstreek";
    private static final String NAME = "Dana Roels";
    private static final String KEPT = "Zottegem";
    private static final String LOST = "Wetteren";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aDelegateWorksInTwoAuthoritiesOnOnePageAndLosesOneAtTheMomentOfWithdrawal() {
        var kept = visitors.withScript().signsIn(Portal.shared().administratorOf(KEPT));
        var lost = visitors.withoutScript().signsIn(Portal.shared().administratorOf(LOST));
        delegates(kept, "Denderstreek");
        delegates(lost, BODY);

        var keeper = visitors.withScript().signsIn(KEEPER);
        names(keeper, KEPT);
        names(keeper, LOST);
        lost.opens("/delegaties").follows(BODY);
        assertThat(lost.page().getByRole(AriaRole.ROWHEADER).getByText(NAME)).isVisible();
        asks(kept, "Noodplan nalezen");
        asks(lost, "Verwerkers oplijsten");

        var delegate = visitors.withScript().signsIn(DELEGATE).opens("/mijn-besturen?soort=taak");
        assertThat(row(delegate, "Noodplan nalezen")).containsText(KEPT);
        assertThat(row(delegate, "Verwerkers oplijsten")).containsText(LOST);
        delegate.presses("Klaar: Noodplan nalezen");
        assertThat(delegate.page().getByText("De taak is klaar.")).isVisible();
        Measuring.begunBy(kept);
        lost.opens("/maturiteit").presses("Meting beginnen");
        var other = answersInTwoWindows(delegate);
        delegate.opens("/mijn-besturen?soort=meting&zoek=" + LOST);
        delegate.page().locator("tbody th a").first().click();
        assertThat(delegate.page()).hasTitle(Pattern.compile(LOST));

        lost.opens("/delegaties").follows(BODY).follows("Intrekken").presses("Intrekken");
        assertThat(lost.page().getByText("Niemand van deze organisatie kan nog bij je bestuur.")).isVisible();

        delegate.expecting(403).expecting(404);
        new Card(other, "SEC02").best().check();
        assertThat(other.locator("#mislukt")).containsText("Je werkt niet meer voor " + LOST);
        delegate.page().reload();
        assertThat(delegate.page()).not().hasTitle(Pattern.compile(LOST));
        assertThat(delegate.page().locator("main")).not().containsText("Meetronde");
        delegate.opens("/mijn-besturen");
        assertThat(delegate.link(KEPT)).isVisible();
        assertThat(delegate.link(LOST)).hasCount(0);
        assertThat(row(delegate, "Verwerkers oplijsten")).hasCount(0);

        lost.opens("/taken");
        assertThat(lost.page().getByText("Verwerkers oplijsten").first()).isVisible();
        kept.opens("/delegaties").follows(BODY);
        assertThat(kept.page().getByText("Taak gedaan").first()).isVisible();
    }

    /** What is typed for one while the other was opened meanwhile is refused, and comes along when one goes back; tells the window of the other. */
    private static Page answersInTwoWindows(Visitor delegate) {
        delegate.opens("/mijn-besturen?soort=meting&zoek=" + KEPT);
        delegate.page().locator("tbody th a").first().click();
        assertThat(delegate.page()).hasTitle(Pattern.compile(KEPT));
        var measuring = Measuring.continuedBy(delegate);
        var other = delegate.anotherWindow();
        other.navigate("/mijn-besturen?soort=meting&zoek=" + LOST);
        other.locator("tbody th a").first().click();
        assertThat(other).hasTitle(Pattern.compile(LOST));
        other.navigate("/maturiteit");
        other.getByText("Verder met de meting").click();
        other.getByText(Measuring.CHAPTER, new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(new Card(other, "SEC02").whole()).isVisible();

        delegate.expecting(409);
        measuring.best(1).check();
        var refused = delegate.page().locator("#mislukt");
        assertThat(refused).containsText("Deze pagina is van " + KEPT + ", maar in een ander venster koos je intussen "
                + LOST);
        refused.getByText("Verder werken voor " + KEPT).click();
        delegate.isAt(Measuring.CHAPTER);
        assertThat(delegate.page()).hasTitle(Pattern.compile(KEPT));
        assertThat(measuring.best(1)).isChecked();
        assertThat(measuring.unsavedMark(1)).isVisible();
        measuring.pressesSave();
        return other;
    }

    private static void delegates(Visitor administrator, String name) {
        administrator.opens("/delegaties").follows("Organisatie laten meewerken");
        administrator.page().locator("#naam").fill(name);
        administrator.presses("Organisatie laten meewerken");
        if (!name.equals(BODY)) {
            administrator.page().locator("input[name=gekozen]").first().check();
            administrator.presses("Organisatie laten meewerken");
        }
        assertThat(administrator.page().getByText("Deze organisatie kan voor je bestuur werken.")).isVisible();
    }

    private static void names(Visitor keeper, String authority) {
        keeper.opens("/werken-voor").follows(authority).isAt(authority);
        keeper.page().getByLabel(NAME).check();
        keeper.presses("Bewaren");
        assertThat(keeper.page().getByText("Bewaard.")).isVisible();
    }

    private static void asks(Visitor administrator, String title) {
        administrator.opens("/taken/nieuw").page().getByLabel("Wat moet er gebeuren").fill(title);
        administrator.page().locator("select[name=wie]").selectOption(new SelectOption().setLabel(NAME));
        administrator.presses("Taak bewaren");
        assertThat(administrator.page().getByRole(AriaRole.MAIN)).containsText(title);
    }

    private static Locator row(Visitor visitor, String title) {
        return visitor.page().locator("tbody tr", new Page.LocatorOptions().setHasText(title));
    }
}
