package be.vlavirgem.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who searches the catalogue and ticks what is to be compared. */
record Searching(Visitor visitor) {
    private static final Page.GetByRoleOptions SEARCH = new Page.GetByRoleOptions()
            .setName("Zoek een oplossing, een leverancier of wat ze moet kunnen");

    Searching searches(String words) {
        visitor.page().getByRole(AriaRole.SEARCHBOX, SEARCH).fill(words);
        visitor.presses("Zoeken");
        return this;
    }

    Searching ticks(String name) {
        tick(name).check();
        return this;
    }

    /** What is ticked stays ticked on the next search, also without script. */
    Searching keepsTheChoice() {
        visitor.presses("Keuze bewaren en verder zoeken");
        return this;
    }

    Searching compares() {
        visitor.presses("Oplossingen vergelijken");
        return this;
    }

    Locator tick(String name) {
        return visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Vergelijk " + name).setExact(true));
    }

    /** The heads of the columns of the comparison. */
    Locator heads() {
        return visitor.page().locator(".comparison thead th");
    }
}
