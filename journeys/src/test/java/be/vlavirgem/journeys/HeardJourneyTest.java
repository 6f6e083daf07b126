package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of the measurement as they are heard: what everything is called, and what is said about it. */
class HeardJourneyTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void theMenuAndAQuestionAreHeardAsTheyAreSeen() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Roeselare"));
        var measuring = Measuring.begunBy(visitor);
        assertThat(visitor.page().locator(".side nav")).matchesAriaSnapshot("""
                - navigation "Hoofdmenu":
                  - list:
                    - listitem:
                      - link "Dashboard"
                    - listitem:
                      - text: Meten en vergelijken
                      - list:
                        - listitem:
                          - link "Maturiteitsmeting"
                """);
        assertThat(measuring.question(3)).matchesAriaSnapshot("""
                - group "3. Hoe volledig en hoe recent is het verwerkingsregister?":
                  - radio /Er is geen register/
                  - radio /De helft van de diensten of meer/
                  - radio "Dat weten we (nog) niet"
                """);
        assertThat(measuring.card("SEC03").group()).hasAccessibleDescription(
                Pattern.compile("^Artikel 30 van de AVG.* Weet het meestal: .* Meetronde \\d{4}: .*"));
        assertThat(visitor.page().getByRole(AriaRole.PROGRESSBAR)).hasAccessibleName("0 van 16 vragen beantwoord");
        theAnswersAreSeveral(measuring.goesBack().opens(Measuring.STRATEGY).card("STR09"));
    }

    private static void theAnswersAreSeveral(Card card) {
        assertThat(card.whole()).matchesAriaSnapshot("""
                - group /9\\. Over welke onderwerpen hebben jullie goedgekeurde schriftelijke afspraken\\? Kies alles wat past/:
                  - checkbox
                  - checkbox
                  - checkbox
                  - checkbox
                  - checkbox
                  - checkbox "Geen van deze"
                  - checkbox "Dat weten we (nog) niet"
                """);
    }

    @Test
    void aFigureIsHeardWithItsHintItsUnitThePreviousAnswerAndItsError() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Aarschot"));
        var card = Measuring.begunBy(visitor).goesBack().opens(Measuring.CAPACITY).card("CAP01");
        assertThat(card.figure())
                .hasAccessibleName("1. Hoeveel mensen werkten op 31 december bij gemeente en OCMW samen?");
        var said = "Personeel haalt dit getal uit het loonpakket.* Peildatum: 31 december.* Weet het meestal: Personeel\\."
                + " Meetronde \\d{4}: [\\d.]+ personen$";
        assertThat(card.figure()).hasAccessibleDescription(Pattern.compile("^" + said));
        card.figure().fill("12,34,5");
        card.figure().blur();
        assertThat(card.figure()).hasAccessibleDescription(Pattern.compile("^Fout: Vul een getal in, .* " + said));
        assertThat(card.figure()).hasAttribute("aria-invalid", "true");
        card.figure().fill("25000");
        card.figure().blur();
        assertThat(card.figure()).hasAccessibleDescription(
                Pattern.compile("^Dit is meer dan driemaal zoveel .* Klopt het, schrijf dan .* " + said));
        assertThat(card.whole().getByRole(AriaRole.GROUP).first()).hasAccessibleName(
                Pattern.compile("^Geen cijfer\\? 1\\. Hoeveel mensen werkten"));
    }

    @Test
    void anErrorIsHeardWithItsQuestionOrItsField() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Scherpenheuvel-Zichem"));
        var measuring = Measuring.begunBy(visitor);
        var tooLong = measuring.card("SEC04").explains();
        tooLong.note().evaluate("field => { field.value = 'a'.repeat(2001); }");
        var noAddress = measuring.card("SEC05").explains();
        noAddress.evidence().evaluate("field => { field.value = 'het rapport'; }");
        visitor.presses("Antwoorden bewaren");
        var summary = visitor.page()
                .getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("2 antwoorden vragen nog aandacht"));
        assertThat(summary).isFocused();
        assertThat(tooLong.group()).hasAccessibleDescription(Pattern.compile("^Fout: Je notitie is te lang\\."));
        assertThat(noAddress.evidence()).hasAccessibleName("Link naar bewijs (niet verplicht)");
        assertThat(noAddress.evidence()).hasAccessibleDescription(
                Pattern.compile("^Fout: Dit is geen webadres\\. .* Het adres van een document of pagina"));
        assertThat(noAddress.evidence()).hasValue("het rapport");
        leadsToTheFields(visitor, summary, tooLong, noAddress);
    }

    private static void leadsToTheFields(Visitor visitor, Locator summary, Card tooLong, Card noAddress) {
        var keys = new Keys(visitor.page());
        keys.presses(summary.getByRole(AriaRole.LINK).last());
        assertThat(noAddress.evidence()).isFocused();
        noAddress.evidence().fill("https://intranet.aarschot.test/verslag");
        noAddress.evidence().blur();
        assertThat(noAddress.savedLine()).isVisible();
        assertThat(noAddress.whole().locator(".field-error")).hasCount(0);
        summary.getByRole(AriaRole.LINK).first().focus();
        keys.presses(summary.getByRole(AriaRole.LINK).first());
        assertThat(tooLong.option(1)).isFocused();
        tooLong.note().fill("Kort.");
        tooLong.note().blur();
        assertThat(tooLong.savedLine()).isVisible();
    }

    @Test
    void aResultIsHeardInWordsAndNotInPictures() {
        var visitor = visitors.withScript().signsIn("lezer@aalst.test").opens("/maturiteit");
        visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.ROW).last().getByRole(AriaRole.LINK).click();
        var page = visitor.isAtSome("Resultaat van Meetronde").page();
        assertThat(page.locator("section[aria-labelledby=totaal]")).matchesAriaSnapshot("""
                - region "ICT-maturiteit":
                  - heading "ICT-maturiteit" [level=2]
                  - paragraph: /\\d+,\\d op 100 · niveau \\d/
                  - img /Score \\d+,\\d op 100, niveau \\d/
                """);
        assertThat(page.locator("section[aria-labelledby=stappen]")).matchesAriaSnapshot("""
                - region "Tien stappen die het meest opleveren":
                  - heading [level=2]
                  - paragraph: /Gerangschikt/
                  - list:
                    - listitem:
                      - heading [level=3]
                      - paragraph: /\\+ \\d,\\d op de totaalscore/
                """);
        theComparisonIsHeard(page);
    }

    private static void theComparisonIsHeard(Page page) {
        var comparison = page.locator("section[aria-labelledby=vergelijking]");
        assertThat(comparison.getByRole(AriaRole.COMBOBOX)).hasAccessibleName("Vergelijk met");
        var chart = comparison.getByRole(AriaRole.FIGURE,
                new Locator.GetByRoleOptions().setName("Score per hoofdstuk"));
        assertThat(chart.locator(".bars")).matchesAriaSnapshot("""
                - list:
                  - listitem:
                    - link "Strategie en beleid"
                    - strong: /\\d+,\\d/
                    - text: /De helft van je vergelijkingsgroep zit tussen \\d+ en \\d+ \\(\\d+ besturen\\)/
                  - listitem:
                    - link "Organisatie en mensen"
                """);
        chart.locator("summary").click();
        assertThat(chart.getByRole(AriaRole.TABLE)).hasAccessibleName("Score per hoofdstuk");
        assertThat(chart.getByRole(AriaRole.ROWHEADER)).hasCount(10);
    }
}
