package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures: what is strange asks for a reason, what cannot be read stays as it was typed, and a sum follows by itself. */
class FiguresJourneyTest {

    private static final Pattern LAST_TIME = Pattern.compile("Meetronde \\d{4}: ([\\d.,]+) ");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aFigureFarFromLastTimeAsksForAReasonAndIsContentWithOne() {
        var measuring = Measuring.begunBy(visitors.withScript().signsIn(Portal.shared().editorOf("Geraardsbergen")));
        var card = measuring.goesBack().opens(Measuring.CAPACITY).card("CAP01");
        var much = lastTime(card).multiply(BigDecimal.valueOf(3)).add(BigDecimal.ONE).toPlainString();
        card.figure().fill(much);
        card.figure().blur();
        assertThat(card.doubt())
                .containsText("Dit is meer dan driemaal zoveel of minder dan een derde van vorige keer");
        assertThat(card.savedLine()).isVisible();
        card.explains().note().fill("Sinds de fusie tellen we de kinderopvang mee.");
        card.note().blur();
        assertThat(card.doubt()).hasCount(0);
        measuring.visitor().page().reload();
        assertThat(card.figure()).hasValue(Pattern.compile("^[\\d.]+$"));
        assertThat(card.note()).hasValue("Sinds de fusie tellen we de kinderopvang mee.");
        assertThat(card.doubt()).hasCount(0);
    }

    private static BigDecimal lastTime(Card card) {
        var found = LAST_TIME.matcher(card.whole().locator(".previous").innerText());
        assertThat(found.find()).as("the figure of last time").isTrue();
        return new BigDecimal(found.group(1).replace(".", "").replace(',', '.'));
    }

    @Test
    void aStrangeFigureIsOnTheListUntilThereIsAReason() {
        var measuring = Measuring.begunBy(visitors.withScript().signsIn(Portal.shared().editorOf("Ronse")));
        var card = measuring.goesBack().opens(Measuring.CAPACITY).card("CAP01");
        card.figure().fill("1");
        card.figure().blur();
        assertThat(card.doubt()).isVisible();
        measuring.goesBack();
        assertThat(measuring.visitor().page().getByText("Kijk dit nog eens na")).isVisible();
        measuring.visitor()
                .follows("Hoeveel mensen werkten op 31 december bij gemeente en OCMW samen?")
                .isAt(Measuring.CAPACITY);
        card.explains().note().fill("Eén persoon, echt waar.");
        card.note().blur();
        assertThat(card.doubt()).hasCount(0);
        measuring.goesBack();
        assertThat(measuring.visitor().page().getByText("Kijk dit nog eens na")).hasCount(0);
    }

    @Test
    void whatMakesNoSenseWithoutServersIsAskedUntilThereAreNoneAndAgainWhenThereAre() {
        var measuring = Measuring.begunBy(visitors.withScript().signsIn(Portal.shared().editorOf("Nijlen")));
        measuring.goesBack().opens(Measuring.CAPACITY);
        counts(measuring.card("CAP09"), "0");
        measuring.card("CAP11").option(2).check();
        assertThat(measuring.card("CAP11").savedLine()).isVisible();
        counts(measuring.card("CAP10"), "0");
        for (var code : List.of("CAP11", "CAP14", "CAP17")) {
            assertThat(measuring.card(code).whole()).containsText("Deze vraag geldt niet door wat je antwoordde op: "
                    + "Hoeveel fysieke servers hadden jullie op 31 december? Hoeveel virtuele servers stonden");
            assertThat(measuring.card(code).option(1)).hasCount(0);
        }
        counts(measuring.card("CAP10"), "3");
        assertThat(measuring.card("CAP17").option(1)).isVisible();
        assertThat(measuring.card("CAP11").option(2)).isChecked();
    }

    @Test
    void anAnswerBeingGivenStaysWhereItIsWhenWhatItDependsOnIsSaved() {
        var measuring = Measuring.begunBy(visitors.withScript().signsIn(Portal.shared().editorOf("Lokeren")));
        var page = measuring.goesBack().opens(Measuring.CAPACITY).visitor().page();
        measuring.card("CAP09").figure().fill("0");
        measuring.card("CAP10").figure().fill("4");
        measuring.card("CAP11").option(2).focus();
        page.evaluate("() => { document.getElementById('vraag-CAP11').dataset.mine = 'yes'; }");
        assertThat(measuring.card("CAP10").savedLine()).isVisible();
        assertThat(measuring.card("CAP11").option(2)).isFocused();
        assertThat(measuring.card("CAP11").whole()).hasAttribute("data-mine", "yes");
    }

    private static void counts(Card card, String figure) {
        card.figure().fill(figure);
        card.figure().blur();
        assertThat(card.savedLine()).isVisible();
    }

    @Test
    void whatCannotBeReadStaysAsItWasTypedUntilItIsMended() {
        var measuring = Measuring.begunBy(visitors.withScript().signsIn(Portal.shared().editorOf("Oudenaarde")));
        var visitor = measuring.goesBack().opens(Measuring.CAPACITY).visitor();
        staysAsTyped(measuring.card("CAP01"), "12,34,5", "Vul een getal in, bijvoorbeeld 1200");
        staysAsTyped(measuring.card("CAP06"), "1.2O0", "Vul een getal in");
        staysAsTyped(measuring.card("CAP07"), "12,5", "Vul een geheel getal in");
        staysAsTyped(measuring.card("CAP08"), "9999999", "ook voor de grootste stad te veel");
        visitor.presses("Antwoorden bewaren");
        assertThat(visitor.page().getByText("4 antwoorden vragen nog aandacht")).isVisible();
        assertThat(measuring.card("CAP06").figure()).hasValue("1.2O0");
        measuring.card("CAP01").figure().fill("1 200");
        measuring.card("CAP06").figure().fill("1.200");
        measuring.card("CAP07").figure().fill("300");
        measuring.card("CAP08").figure().fill("0");
        measuring.pressesSave();
        assertThat(measuring.card("CAP01").figure()).hasValue("1.200");
        assertThat(measuring.card("CAP05").whole()).containsText("1.500 toestellen");
    }

    private static void staysAsTyped(Card card, String typed, String error) {
        card.figure().fill(typed);
        card.figure().blur();
        assertThat(card.error()).containsText(error);
        assertThat(card.figure()).hasValue(typed);
    }
}
