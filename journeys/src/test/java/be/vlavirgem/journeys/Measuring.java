package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;

/** A visitor who measures: the chapter's form with its questions, counted from one. */
record Measuring(Visitor visitor) {

    static final int QUESTIONS = 16;
    static final String CHAPTER = "Informatie- en cyberbescherming";

    /** Begins the measurement of this round and opens its chapter. */
    static Measuring begunBy(Visitor visitor) {
        visitor.opens("/maturiteit").presses("Meting beginnen").follows("Begin met " + CHAPTER).isAt(CHAPTER);
        return new Measuring(visitor);
    }

    /** Opens the chapter of the measurement that was begun. */
    static Measuring continuedBy(Visitor visitor) {
        visitor.opens("/maturiteit")
                .follows("Verder met de meting")
                .followsOneOf("(Begin|Verder) met " + CHAPTER)
                .isAt(CHAPTER);
        return new Measuring(visitor);
    }

    Locator question(int number) {
        return visitor.page().locator("#vraag-SEC%02d".formatted(number));
    }

    /** The lowest answer is the first one; the last two stand apart (unknown, not applicable). */
    Locator option(int number, int nth) {
        return question(number).locator(".options:not(.apart)").getByRole(AriaRole.RADIO).nth(nth - 1);
    }

    Locator best(int number) {
        return question(number).locator(".options:not(.apart)").getByRole(AriaRole.RADIO).last();
    }

    Locator unknown(int number) {
        return question(number).getByLabel("Dat weten we (nog) niet");
    }

    /** The line under a question that says when its answer was saved and by whom. */
    Locator savedLine(int number) {
        return question(number).getByText("bewaard op");
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

    Visitor submits() {
        return visitor.follows("Naar het overzicht van de meting")
                .follows("Meting indienen")
                .isAt("De meting indienen")
                .presses("Meting indienen");
    }
}
