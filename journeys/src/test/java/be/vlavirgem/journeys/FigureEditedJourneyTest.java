package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A figure changed in the benchmark is the answer in the measurement, with its line in the history, and each page shows it. */
class FigureEditedJourneyTest {

    private static final String OWN = "Zwevegem";
    private static final String FIGURE = "/benchmark/cijfers/medewerkers";
    private static final String ROW = ".standing:has(a[href^='%s?'])".formatted(FIGURE);
    private static final String EDIT = FIGURE + "/wijzigen";
    private static final String SAVE = "Bewaar het cijfer";
    private static final String TO_THE_ANSWER = "Naar het antwoord in de meting";
    private static final int YEAR = LocalDate.now().getYear();
    private static final Pattern NUMBER = Pattern.compile("^([\\d.,]+) ");

    /** Outside the measurement. */
    private static final String OF_THE_ROUND = "?jaar=" + YEAR;
    private static final List<String> SHOWN_ON = List.of(EDIT, FIGURE + OF_THE_ROUND);
    private static final List<String> SHOWN_IN_THE_MEASUREMENT = List.of("/cijferblad", "/geschiedenis");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void inTheOpenRoundItIsTheAnswerAndEveryPageShowsIt() {
        var griet = visitors.withScript().signsIn(Portal.shared().administratorOf(OWN));
        Measuring.begunBy(griet);
        griet.opens(EDIT).isAt("Medewerkers verbeteren");
        var much = written(fact(griet.page(), "Vorige keer").multiply(BigDecimal.valueOf(4)));

        griet.page().locator("#cijfer").fill(much);
        griet.presses(SAVE);
        assertThat(griet.page().locator("#reden-error")).containsText("Klopt het toch, zeg dan hier waarom");
        assertThat(griet.page().locator("#cijfer")).hasValue(much);
        griet.page().locator("#reden").fill("Het woonzorgcentrum telt mee.");
        griet.presses(SAVE);
        assertThat(griet.page().locator(".notice.good")).containsText("Het cijfer is bewaard");

        griet.follows(TO_THE_ANSWER).isAt(Measuring.CAPACITY);
        assertThat(griet.page().locator("input[name='antwoord.CAP01'][type='text']")).hasValue(much);
        assertThat(griet.page().locator("textarea[name='toelichting.CAP01']"))
                .hasValue("Het woonzorgcentrum telt mee.");
        var measurement = griet.page().url().replaceFirst("/hoofdstukken/.*", "");
        SHOWN_IN_THE_MEASUREMENT.forEach(page -> shows(griet.opens(measurement + page), much));
        SHOWN_ON.forEach(page -> shows(griet.opens(page), much));
        var compared = griet.page().locator("#eigen-cijfer").innerText();
        assertThat(griet.opens("/benchmark" + OF_THE_ROUND).page().locator(ROW)).containsText(compared);
        griet.opens(measurement + "/geschiedenis");
        assertThat(griet.page().locator("tbody tr").first()).containsText("Griet Maes");
        assertThat(griet.page().locator("tbody tr").first()).containsText("Het woonzorgcentrum telt mee.");
    }

    @Test
    void ofAClosedRoundItIsADatedCorrectionWithItsLineInTheAuditTrail() {
        var griet = visitors.withoutScript().signsIn(Portal.shared().administratorOf(OWN));
        griet.opens(EDIT + "?jaar=" + (YEAR - 1));
        var more = written(fact(griet.page(), "Ingediend|Nu").add(BigDecimal.ONE));

        griet.page().locator("#cijfer").fill(more);
        griet.presses(SAVE);
        assertThat(griet.page().locator("#reden-error")).isVisible();
        griet.page().locator("#reden").fill("Eén persoon stond er niet bij.");
        griet.presses(SAVE);
        assertThat(griet.page().locator(".notice.good")).containsText("Het cijfer is bewaard");
        assertThat(fact(griet.page(), "Verbeterd")).isEqualTo(number(more));

        griet.follows(TO_THE_ANSWER);
        griet.opens(griet.page().url().replaceFirst("/hoofdstukken/.*", "/correcties"));
        shows(griet, more);
        shows(griet, "Eén persoon stond er niet bij.");
        griet.opens(griet.page().url().replaceFirst("/correcties", "/geschiedenis"));
        assertThat(griet.page().locator("tbody tr").first()).containsText("Eén persoon stond er niet bij.");
        shows(griet.opens("/profiel"), "Antwoord van een gesloten meting gecorrigeerd");
    }

    @Test
    void whatIsComputedLeadsToWhatItIsMadeOf() {
        var griet = visitors.withoutScript().signsIn(Portal.shared().administratorOf(OWN));
        griet.opens("/benchmark/cijfers/laptop-aandeel/wijzigen?jaar=" + (YEAR - 1))
                .isAt("Aandeel laptops in de werkplekken verbeteren")
                .follows("Laptops")
                .isAt("Laptops verbeteren");
        assertThat(griet.page().locator("#cijfer")).isVisible();
        shows(griet.opens("/benchmark/cijfers/laptops/wijzigen?jaar=" + (YEAR - 40)), "Voor het jaar dat je koos");
        shows(griet.opens("/benchmark/cijfers/score-sec/wijzigen"), "Een score verandert door de antwoorden");
    }

    private static void shows(Visitor visitor, String text) {
        assertThat(visitor.page().locator("main")).containsText(text);
    }

    /** The number that a line of facts begins with. */
    private static BigDecimal fact(Page page, String term) {
        var told = page.locator(".facts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(Pattern.compile(term)))))
                .locator("dd")
                .innerText();
        var found = NUMBER.matcher(told);
        assertThat(found.find()).as("a number in %s", told).isTrue();
        return number(found.group(1));
    }

    private static BigDecimal number(String told) {
        return new BigDecimal(told.replace(".", "").replace(',', '.'));
    }

    private static String written(BigDecimal number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-BE")).format(number);
    }
}
