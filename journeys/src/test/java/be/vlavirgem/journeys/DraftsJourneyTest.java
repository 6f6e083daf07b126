package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was typed and is not saved yet: it is not lost without a word, nor saved over a colleague's answer. */
class DraftsJourneyTest {

    private static final String RESTORED = "We hebben teruggezet wat je eerder typte";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aRestoredDraftDoesNotReplaceAColleaguesNewerAnswerUnasked() {
        var portal = Portal.shared();
        var els = Measuring.begunBy(visitors.withScript().signsIn(portal.editorOf("Mechelen")));
        var koen = Measuring.continuedBy(visitors.withScript().signsIn(portal.colleagueIn("Mechelen")));
        types(koen, 3, "Dit typte Koen eerder.");
        els.saves(3);
        koen.visitor().page().reload();
        assertThat(koen.visitor().page().getByText(RESTORED)).isVisible();
        koen.visitor().presses("Antwoorden bewaren");
        assertThat(koen.question(3).getByRole(AriaRole.ALERT)).containsText("Els Peeters bewaarde");
        assertThat(note(els)).hasValue("");
        koen.pressesSave();
        els.visitor().page().reload();
        assertThat(note(els)).hasValue("Dit typte Koen eerder.");
        assertThat(els.savedLine(3)).containsText("door Koen Jacobs");
    }

    @Test
    void whoSignsOutIsToldOnceWhatIsNotSaved() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Hasselt"));
        var measuring = Measuring.begunBy(visitor);
        measuring.card("SEC03").explains().evidence().pressSequentially("geen adres");
        signsOut(visitor);
        assertThat(visitor.page().getByRole(AriaRole.ALERT).getByText("nog niet allemaal bewaard")).isVisible();
        visitor.isAt(Measuring.CHAPTER);
        signsOut(visitor);
        assertThat(visitor.page().getByText("Je bent afgemeld.")).isVisible();
        visitor.signsIn(Portal.shared().editorOf("Hasselt"));
        assertThat(Measuring.continuedBy(visitor).card("SEC03").evidence()).hasValue("");
    }

    private static void signsOut(Visitor visitor) {
        visitor.page()
                .locator(".bar > .account")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Afmelden"))
                .click();
    }

    @Test
    void theBrowserAsksBeforeItLeavesSomethingUnsaved() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Maasmechelen"));
        var measuring = Measuring.begunBy(visitor);
        var asked = new ArrayList<String>();
        visitor.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        types(measuring, 3, "Nog niet bewaard.");
        visitor.follows(Measuring.TO_THE_MEASUREMENT);
        visitor.isAtSome("Meetronde");
        assertThat(asked).containsExactly("beforeunload");
        visitor.page().goBack();
        measuring.best(3).check();
        assertThat(measuring.savedLine(3)).isVisible();
        types(measuring, 4, "Met de knop bewaard.");
        measuring.best(4).check();
        measuring.pressesSave();
        visitor.follows(Measuring.TO_THE_MEASUREMENT);
        visitor.isAtSome("Meetronde");
        assertThat(asked).hasSize(1);
    }

    @Test
    void spacesAroundANoteAreNoChange() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Aalter"));
        var measuring = Measuring.begunBy(visitor);
        types(measuring, 3, "  met spaties ");
        measuring.best(3).check();
        measuring.pressesSave();
        assertThat(note(measuring)).hasValue("met spaties");
        assertThat(measuring.unsavedMark(3)).hasCount(0);
        assertThat(visitor.page().getByText(RESTORED)).hasCount(0);
    }

    @Test
    void aDraftOfMoreThanAnHourAgoIsForgotten() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Tielt"));
        var measuring = Measuring.begunBy(visitor);
        types(measuring, 3, "Van daarnet.");
        visitor.page().reload();
        assertThat(visitor.page().getByText(RESTORED)).isVisible();
        assertThat(note(measuring)).hasValue("Van daarnet.");
        visitor.page().evaluate("""
                () => Object.keys(sessionStorage).forEach((key) => sessionStorage.setItem(key,
                  sessionStorage.getItem(key).replace(/"at":\\d+/g, (at) => '"at":' + (Number(at.slice(5)) - 3600001))))
                """);
        visitor.page().reload();
        assertThat(note(measuring)).hasValue("");
        assertThat(visitor.page().getByText(RESTORED)).hasCount(0);
    }

    /** A field that was made larger by hand has a style of its own; the policy allows none in an answer of the server. */
    @Test
    void aRefusedAnswerLeavesTheFieldAsLargeAsItWasMade() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Ieper"));
        var measuring = Measuring.begunBy(visitor);
        var card = measuring.card("SEC03").explains();
        card.note().evaluate("field => { field.style.blockSize = '12rem'; }");
        card.note().fill("a".repeat(2001));
        card.note().blur();
        assertThat(card.error()).containsText("Kort ze in tot 2000 tekens");
        assertThat(card.note()).hasValue("a".repeat(2001));
    }

    @Test
    void whatIsSaidStandsBesideTheAnswersNotOverThem() {
        var visitor = visitors.withScript().signsIn(Portal.shared().editorOf("Overijse"));
        var measuring = Measuring.begunBy(visitor).saves(3);
        var said = visitor.page().locator("#gelukt").boundingBox();
        assertThat(said.x + said.width).isLessThan(measuring.question(3).boundingBox().x);
    }

    private static void types(Measuring measuring, int number, String text) {
        measuring.card("SEC%02d".formatted(number)).explains().note().pressSequentially(text);
    }

    private static Locator note(Measuring measuring) {
        return measuring.card("SEC03").note();
    }
}
