package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;

/** A visitor who measures: goes from chapter to chapter, and in the chapter of the radios calls a question by the number in its code. */
record Measuring(Visitor visitor) {

    static final int QUESTIONS = 16;
    static final String CHAPTER = "Informatie- en cyberbescherming";
    static final String CAPACITY = "Capaciteit";
    static final String STRATEGY = "Strategie en beleid";
    static final String ORGANISATION = "Organisatie en mensen";
    static final String DATA = "Data en informatie";
    static final String SERVICE = "Digitale dienstverlening";
    static final String TO_THE_MEASUREMENT = "Naar het overzicht van de meting";
    static final String TAKE_OVER = "Antwoorden overnemen";

    /** Begins the measurement of this round, for municipality and social welfare centre together, and opens its chapter of radios. */
    static Measuring begunBy(Visitor visitor) {
        visitor.opens("/maturiteit").presses("Meting beginnen");
        return new Measuring(visitor).opens(CHAPTER);
    }

    /** Opens that chapter of the measurement that was begun. */
    static Measuring continuedBy(Visitor visitor) {
        visitor.opens("/maturiteit").follows("Verder met de meting");
        return new Measuring(visitor).opens(CHAPTER);
    }

    /** From the page of the measurement. */
    Measuring opens(String chapter) {
        visitor.follows(chapter).isAt(chapter);
        return this;
    }

    Measuring goesBack() {
        visitor.follows(TO_THE_MEASUREMENT).isAtSome("Meetronde");
        return this;
    }

    /** Everything is still right, as in the round before. */
    Measuring repeats() {
        visitor.presses(TAKE_OVER);
        assertThat(visitor.page().getByText("De antwoorden van vorige keer zijn overgenomen")).isVisible();
        return this;
    }

    /** From one chapter: these others are as they were. */
    Measuring repeats(String... chapters) {
        List.of(chapters).forEach(chapter -> goesBack().opens(chapter).repeats());
        return this;
    }

    /** All the other chapters, from the page of the measurement and back to it. */
    Measuring repeatsTheRest() {
        var rows = visitor.page().getByRole(AriaRole.ROWHEADER).all().stream();
        var titles = rows.map(row -> row.getByRole(AriaRole.LINK).first().innerText()).toList();
        titles.stream().filter(title -> !title.equals(CHAPTER)).forEach(title -> opens(title).repeats().goesBack());
        return this;
    }

    Card card(String code) {
        return new Card(visitor.page(), code);
    }

    Locator question(int number) {
        return card("SEC%02d".formatted(number)).whole();
    }

    /** The lowest answer is the first one; what can be answered instead stands apart (unknown, not applicable). */
    Locator option(int number, int nth) {
        return card("SEC%02d".formatted(number)).option(nth);
    }

    Locator best(int number) {
        return card("SEC%02d".formatted(number)).best();
    }

    Locator unknown(int number) {
        return card("SEC%02d".formatted(number)).unknown();
    }

    /** The line under a question that says when its answer was saved and by whom. */
    Locator savedLine(int number) {
        return card("SEC%02d".formatted(number)).savedLine();
    }

    Locator unsavedMark(int number) {
        return question(number).getByText("Nog niet bewaard", new Locator.GetByTextOptions().setExact(true));
    }

    /** Answers one question and waits until the page says it is saved. */
    Measuring saves(int number) {
        best(number).check();
        assertThat(savedLine(number)).isVisible();
        return this;
    }

    /** Chooses the best answers, without saving. */
    Measuring chooses(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(number -> best(number).check());
        return this;
    }

    /** Chooses the best answers and saves them with the button, by a form without script. */
    Measuring savesAtOnce(int first, int last) {
        visitor.page().evaluate("""
                ([first, last]) => {
                  for (let number = first; number <= last; number++) {
                    const card = document.getElementById('vraag-SEC' + String(number).padStart(2, '0'));
                    card.querySelector('.options:not(.apart) label:last-child input').checked = true;
                  }
                }""", List.of(first, last));
        return pressesSave();
    }

    Measuring pressesSave() {
        visitor.presses("Antwoorden bewaren");
        assertThat(visitor.page().locator(".notice.good")).containsText("Je antwoorden zijn bewaard");
        return this;
    }

    /** From a chapter. */
    Visitor submits() {
        return goesBack().visitor()
                .follows("Meting indienen")
                .isAt("De meting indienen")
                .presses("Meting indienen")
                .isAtSome("Resultaat van ");
    }
}
