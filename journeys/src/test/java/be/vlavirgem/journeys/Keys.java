package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at a keyboard, without a mouse. */
record Keys(Page page) {

    private static final int FAR_ENOUGH = 150;

    void presses(Locator control) {
        reaches(control);
        page.keyboard().press("Enter");
    }

    void types(Locator field, String text) {
        reaches(field);
        page.keyboard().type(text);
    }

    /** In a group of answers the first one, or the chosen one, is where the tab key stops; the arrows go on from there. */
    void chooses(Card card, int nth) {
        reaches(card.option(1));
        page.keyboard().press("Space");
        for (var times = 1; times < nth; times++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(card.option(nth)).isChecked();
    }

    /** By the tab key alone, as often as needed. */
    void reaches(Locator control) {
        control.waitFor();
        for (var times = 0; times < FAR_ENOUGH && !isFocused(control); times++) {
            page.keyboard().press("Tab");
        }
        assertThat(control).isFocused();
        assertThat(control).isInViewport();
    }

    private static boolean isFocused(Locator control) {
        return (boolean) control.evaluate("control => control === document.activeElement");
    }
}
