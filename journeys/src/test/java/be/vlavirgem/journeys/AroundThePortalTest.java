package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody meets on every page: the language, the menu of a phone, the limits of a role, the way out. */
class AroundThePortalTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void theLanguageChangesOnThePageOneIsOnAndIsRemembered() {
        var visitor = visitors.withScript().signsIn("dpo@aalst.test").opens("/maturiteit");
        language(visitor.page(), "English").click();
        visitor.isAt("Maturity measurement");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.opens("/dashboard").isAt("Where does Aalst stand?");
        language(visitor.page(), "Nederlands").click();
        visitor.isAt("Waar staat Aalst?");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "nl-BE");
    }

    private static Locator language(Page page, String name) {
        return page.locator(".bar > .account")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void aReaderSeesAnswersAndCannotChangeThem() {
        var visitor = visitors.withScript().signsIn("lezer@aalst.test").opens("/maturiteit");
        visitor.followsOneOf("Resultaat van Meetronde " + (Year.now().getValue() - 1))
                .follows(Measuring.TO_THE_MEASUREMENT);
        visitor.follows(Measuring.CHAPTER).isAt(Measuring.CHAPTER);
        assertThat(visitor.page().getByText("De antwoorden liggen vast.")).isVisible();
        assertThat(visitor.page().getByRole(AriaRole.RADIO)).hasCount(0);
        assertThat(visitor.page().locator("main form")).hasCount(0);
        assertThat(visitor.page().locator(".answered")).hasCount(Measuring.QUESTIONS);
    }

    @Test
    void theMenuOfAPhoneOpensWithoutScript() {
        var visitor = visitors.withoutScript();
        visitor.page().setViewportSize(320, 640);
        visitor.signsIn("lezer@aalst.test");
        assertThat(visitor.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
        var menu = visitor.page().locator(".pocket");
        var brand = visitor.page().locator(".brand");
        org.assertj.core.api.Assertions.assertThat(menu.boundingBox().y)
                .as("on the first row of the head")
                .isLessThan(brand.boundingBox().y + brand.boundingBox().height);
        visitor.page().getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();
        visitor.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Maturiteitsmeting"))
                .click();
        visitor.isAt("Maturiteitsmeting");
    }

    @ParameterizedTest
    @CsvSource({ "beheer@v-ict-or.test, /beheer/werking", "beheer@aalst.test, /logboek",
            "info@leverancier.test, /leverancier/vragen" })
    void aMenuLongerThanTheWindowShowsWhereOneIs(String who, String path) {
        for (var visitor : List.of(visitors.withScript(), visitors.withoutScript())) {
            visitor.page().setViewportSize(1280, 720);
            visitor.signsIn(who).opens(path);
            var here = visitor.page().locator(".side [aria-current]").boundingBox();
            org.assertj.core.api.Assertions.assertThat(here.y).isBetween(0.0, 720 - here.height);
            org.assertj.core.api.Assertions.assertThat(visitor.page().evaluate("window.scrollY")).isEqualTo(0);
        }
    }

    @Test
    void whoSignsOutEverywhereIsSignedOutInTheOtherBrowserToo() {
        var here = visitors.withScript().signsIn(Portal.shared().editorOf("Dendermonde"));
        var there = visitors.withScript().signsIn(Portal.shared().editorOf("Dendermonde"));
        here.opens("/profiel").presses("Overal afmelden");
        assertThat(here.page().getByText("Je bent op al je toestellen afgemeld.")).isVisible();
        there.opens("/dashboard").isAt("Aanmelden");
    }
}
