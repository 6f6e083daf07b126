package be.vlavirgem.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who searches the catalogue and chooses what is to be compared. */
record Searching(Visitor visitor) {
    private static final Page.GetByRoleOptions SEARCH = new Page.GetByRoleOptions()
            .setName("Zoek een oplossing, een leverancier of wat ze moet kunnen");

    Searching searches(String words) {
        visitor.page().getByRole(AriaRole.SEARCHBOX, SEARCH).fill(words);
        visitor.presses("Zoeken");
        return this;
    }

    Searching chooses(String name) {
        visitor.presses("Zet %s in de vergelijking".formatted(name));
        return this;
    }

    Searching compares() {
        visitor.page().locator(".compare-bar a.button").click();
        return this;
    }

    /** What the bar says is chosen, by name. */
    Locator chosen() {
        return visitor.page().locator(".compare-bar .filter");
    }

    /** The heads of the columns of the comparison. */
    Locator heads() {
        return visitor.page().locator(".comparison thead th:first-child, .comparison thead th a");
    }
}
