package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fragments of the style page as a browser has them: what is announced, what excludes what, where the focus goes. */
class StyleGuideJourneyTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private Page page;

    @BeforeEach
    void somebodyReadsTheStyleGuide() {
        page = visitors.withScript().signsIn("ict@aalst.test").opens("/stijlgids").page();
    }

    @Test
    void aFigureIsAnnouncedWithAllThatIsSaidAboutIt() {
        var field = figure("refused");
        assertThat(field).hasAccessibleName("3. Hoeveel toestellen beheert het bestuur?");
        assertThat(field).hasAccessibleDescription("Fout: Vul een getal in, bijvoorbeeld 1200, 1.200 of 1.200,50. "
                + "Tel de pc’s, laptops en tablets die het bestuur koopt of huurt, ook die van het OCMW. "
                + "Op 31/12/2025. Smartphones tellen niet mee. Vorige ronde (2025): 398 toestellen");
    }

    @Test
    void weDoNotKnowEmptiesTheFigureAndGivesItBack() {
        var field = figure("saved");
        var unknown = page.locator("#figure-saved").getByLabel("Weten we niet");
        unknown.check();
        assertThat(field).hasValue("");
        unknown.uncheck();
        assertThat(field).hasValue("412");
        unknown.check();
        field.fill("5");
        assertThat(unknown).not().isChecked();
    }

    @Test
    void noneOfTheAnswersUnticksTheOthersAndTheOtherWayAround() {
        var card = page.locator("#checkboxes-saved");
        card.getByLabel("Weten we niet").check();
        assertThat(card.getByLabel("Servers")).not().isChecked();
        card.getByLabel("Servers").check();
        assertThat(card.getByLabel("Weten we niet")).not().isChecked();
    }

    @Test
    void whatIsKnownIsTakenOverWithoutLeavingThePage() {
        var take = page.locator("#figure-suggested").getByRole(AriaRole.BUTTON);
        assertThat(take).hasAccessibleName("Overnemen: 405 toestellen. Hoeveel toestellen beheert het bestuur?");
        take.click();
        assertThat(figure("suggested")).hasValue("405");
        assertThat(take).isFocused();
    }

    @Test
    void aLinkOfTheSummaryLeadsTheFocusToTheField() {
        page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Vul een volledig e-mailadres in, zoals jan@aalst.be.")).click();
        assertThat(page.locator("#f-tekst-fout")).isFocused();
    }

    @Test
    void whatCannotBeUndoneIsAskedFirstAndTheFocusComesBack() {
        var opener = page.locator("[data-dialog]");
        opener.focus();
        page.keyboard().press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).hasAccessibleName("Deze versie weggooien?");
        assertThat(List.of(ColorScheme.LIGHT, ColorScheme.DARK)).allSatisfy(scheme -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var found = new AxeBuilder(page).setLegacyMode(true).include(List.of("dialog[open]")).analyze();
            assertThat(found.getViolations()).isEmpty();
        });
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(opener).isFocused();
        opener.click();
        dialog.getByRole(AriaRole.LINK).click();
        assertThat(dialog).isHidden();
    }

    @Test
    void theCounterSaysHowMuchIsLeft() {
        page.locator("#f-lang").fill("vier");
        assertThat(page.locator("#f-lang-count")).hasText("396 tekens over");
    }

    @Test
    void thePageTakesNoFocusByItself() {
        assertThat(page.locator("body")).isFocused();
    }

    private Locator figure(String state) {
        return page.locator("#figure-%s-1".formatted(state));
    }
}
