package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An invitation to work for a municipality: sent from its pages, read in the mail and accepted with a password. */
record Invitation(String municipality, String name, String address) {

    static final String LINK = "/uitnodiging/[\\w-]+";
    private static final String PASSWORD = "vier kikkers lezen de krant";

    /** Fills in and sends the form the visitor looks at. */
    void isSentBy(Visitor visitor, String role) {
        visitor.page().getByLabel("Naam").fill(name);
        visitor.page().getByLabel("E-mailadres").fill(address);
        visitor.page().locator("input[value=" + role + "]").check();
        visitor.presses("Uitnodiging versturen");
        assertThat(visitor.page().getByText("De uitnodiging is verstuurd.")).isVisible();
    }

    /** Follows the link of the mail, chooses a password and is inside. */
    Visitor isAcceptedBy(Visitor visitor, Visitor waiting) {
        visitor.opens(SentMail.to(address, LINK, waiting.page())).isAt("Werk mee voor " + municipality);
        setsAPassword(visitor);
        return visitor.presses("Uitnodiging aanvaarden").isAtSome(municipality);
    }

    /** On any page that asks for a new one. */
    static void setsAPassword(Visitor visitor) {
        visitor.page().getByLabel("Nieuw wachtwoord").fill(PASSWORD);
        visitor.page().getByLabel("Nog eens hetzelfde wachtwoord").fill(PASSWORD);
    }

    /** On the sign-in page, with the password that {@link #setsAPassword} chose. */
    static void signsIn(Visitor visitor, String address) {
        visitor.page().getByLabel("E-mailadres").fill(address);
        visitor.page().getByLabel("Wachtwoord").fill(PASSWORD);
        visitor.presses("Aanmelden");
    }
}
