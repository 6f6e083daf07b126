package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality to practise in is made, a student works in it, and after the lesson all is as it was. */
class PracticeJourneyTest {

    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final String STUDENT = "noor@hogeschool.test";
    private static final String PRACTICE = "Oefengemeente Klaverdorp";
    private static final String MARK = "Oefenomgeving – verzonnen gegevens";
    private static final String PASSWORD = "vier kikkers lezen de krant";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aStudentSeesTheInventedAnswerBackAfterTheLesson() {
        var keeper = visitors.withScript().signsIn(KEEPER).opens("/beheer/oefenomgeving");
        makes(keeper);
        invites(keeper);

        var student = visitors.withScript().opens(SentMail.to(STUDENT, "/uitnodiging/[\\w-]+", keeper.page()));
        student.page().getByLabel("Nieuw wachtwoord").fill(PASSWORD);
        student.page().getByLabel("Nog eens hetzelfde wachtwoord").fill(PASSWORD);
        student.presses("Uitnodiging aanvaarden").isAtSome("Klaverdorp");
        assertThat(student.page().getByText(MARK)).isVisible();
        student.opens("/maturiteit").follows("Verder met de meting");
        var measuring = new Measuring(student).opens(Measuring.STRATEGY);
        var question = measuring.card("STR01");
        var card = question.whole();
        var invented = card.locator("input[type=radio]:checked").getAttribute("value");
        card.locator("input[type=radio]:not(:checked)").first().check();
        assertThat(question.savedLine()).containsText("door jou");
        student.page().reload();
        assertThat(card.locator("input[value=" + invented + "]")).not().isChecked();

        keeper.opens("/beheer/oefenomgeving");
        keeper.page().getByLabel("Zet terug: " + PRACTICE).click();
        keeper.isAt("Terugzetten zoals in het begin").presses("Zet terug: " + PRACTICE);
        assertThat(keeper.page().getByText("De opdracht is klaar")).isVisible();

        student.page().reload();
        assertThat(card.locator("input[value=" + invented + "]")).isChecked();
        assertThat(question.savedLine()).containsText("Lies Verzonnen");
    }

    private static void makes(Visitor keeper) {
        keeper.follows("Nieuwe oefengemeente");
        keeper.page().getByLabel("Naam").fill("Klaverdorp");
        keeper.page().locator("input[value=SMALL]").check();
        keeper.presses("Oefengemeente maken");
        assertThat(keeper.page().getByText("De opdracht is klaar")).isVisible();
    }

    private static void invites(Visitor keeper) {
        keeper.opens("/beheer/oefenomgeving");
        keeper.page().getByLabel("Mensen uitnodigen in " + PRACTICE).click();
        keeper.follows("De eerste beheerder uitnodigen");
        keeper.page().getByLabel("Naam").fill("Noor Student");
        keeper.page().getByLabel("E-mailadres").fill(STUDENT);
        keeper.page().locator("input[value=AUTHORITY_ADMINISTRATOR]").check();
        keeper.presses("Uitnodiging versturen");
        assertThat(keeper.page().getByText("De uitnodiging is verstuurd.")).isVisible();
    }
}
