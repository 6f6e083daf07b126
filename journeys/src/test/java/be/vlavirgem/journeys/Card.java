package be.vlavirgem.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The card of one question on the page of a chapter. */
record Card(Page page, String code) {

    Locator whole() {
        return page.locator("#vraag-" + code);
    }

    /** What the answers to a question with options are grouped by. */
    Locator group() {
        return whole().getByRole(AriaRole.GROUP).first();
    }

    /** The lowest answer is the first one. */
    Locator option(int nth) {
        return options().nth(nth - 1);
    }

    Locator best() {
        return options().last();
    }

    private Locator options() {
        return whole().locator(".options:not(.apart) input");
    }

    Locator box(String label) {
        return whole().getByLabel(label);
    }

    Locator unknown() {
        return box("Dat weten we (nog) niet");
    }

    /** Where the figure is typed. */
    Locator figure() {
        return page.locator("#vraag-%s-1".formatted(code));
    }

    Locator error() {
        return page.locator("#vraag-%s-error".formatted(code));
    }

    /** What looks strange. */
    Locator doubt() {
        return page.locator("#vraag-%s-warning".formatted(code));
    }

    /** When the answer was saved and by whom. */
    Locator savedLine() {
        return whole().getByText("bewaard op");
    }

    /** Unfolds the note and the link to evidence, unless they stand open. */
    Card explains() {
        if (!note().isVisible()) {
            whole().getByText("Notitie en bewijs").click();
        }
        return this;
    }

    Locator note() {
        return page.locator("#vraag-%s-note".formatted(code));
    }

    Locator evidence() {
        return page.locator("#vraag-%s-evidence".formatted(code));
    }
}
