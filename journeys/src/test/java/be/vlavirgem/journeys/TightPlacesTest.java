package be.vlavirgem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stays in sight where there is little room: long names in the head, many figures in a list, a phone. */
class TightPlacesTest {

    private static final String NAME = "document.querySelector('%s').textContent = 'Welzijnsvereniging '.repeat(6)";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void longNamesInTheHeadLeaveTheSearchItsRoom() {
        var page = visitors.withScript().signsIn("lezer@aalst.test").opens("/dashboard").page();
        page.setViewportSize(1280, 800);
        var height = page.locator(".bar").boundingBox().height;
        page.evaluate(NAME.formatted(".bar .organisation strong"));
        page.evaluate(NAME.formatted(".bar > .account .who"));
        assertThat(page.locator(".bar").boundingBox().height).as("one line").isEqualTo(height);
        assertThat(page.locator(".bar > .find").boundingBox().width).isGreaterThan(180);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
    }

    @Test
    void aListOfFiguresFitsItsFrame() {
        var page = visitors.withScript().signsIn("info@leverancier.test").opens("/leverancier/bekeken").page();
        page.setViewportSize(1280, 800);
        assertThat(page.locator(".table-wrap").evaluate("frame => frame.scrollWidth - frame.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void onAPhoneTheButtonToCompareStaysInSight() {
        var visitor = visitors.withScript();
        visitor.page().setViewportSize(320, 640);
        var page = visitor.opens("/catalogus?oplossing=korenmaat-halm&oplossing=korenmaat-schuur").page();
        page.locator(".found > li").nth(10).scrollIntoViewIfNeeded();
        var button = page.locator(".compare-stays a").boundingBox();
        assertThat(button.y).isBetween(320.0, 640 - button.height);
    }
}
