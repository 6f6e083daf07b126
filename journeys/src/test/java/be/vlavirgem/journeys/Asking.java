package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Asks a supplier of the demo about one of its solutions, and answers for it. */
final class Asking {

    private Asking() {}

    /** The public page of its first solution. */
    static Visitor looks(Visitor visitor) {
        visitor.opens("/leveranciers/studio-klinkaert");
        visitor.page().locator("section[aria-labelledby=oplossingen] a").first().click();
        assertThat(visitor.page().locator("#vraag")).isVisible();
        return visitor;
    }

    static Visitor asks(Visitor visitor, String text) {
        looks(visitor).page().locator("#vraag").fill(text);
        visitor.presses("Vraag versturen").isAtSome("Vraag over ");
        assertThat(visitor.page().getByText("Je vraag is verstuurd naar Studio Klinkaert")).isVisible();
        return visitor;
    }

    /** The one that waits longest. */
    static void reads(Visitor visitor) {
        visitor.opens("/leverancier/vragen?stand=open");
        visitor.page().locator("main tbody a").first().click();
        visitor.isAtSome("Vraag over ");
    }

    static void answers(Visitor visitor, String text) {
        visitor.page().getByLabel("Je antwoord").fill(text);
        visitor.presses("Antwoord versturen");
        assertThat(visitor.page().getByText("Je antwoord is verstuurd.")).isVisible();
    }
}
