package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody of V-ICT-OR with a browser, who looks along with the only colleague of a municipality. */
record Onlooker(Visitor visitor, String email) {

    static final String WATCHED = "Koen Jacobs";
    private static final String KEEPER = "beheer@v-ict-or.test";

    static Onlooker signsIn(Visitor visitor, String email) {
        return new Onlooker(visitor.signsIn(KEEPER), email);
    }

    Onlooker findsThePerson() {
        visitor.opens("/beheer/mensen?zoek=" + email)
                .follows(WATCHED)
                .follows("Vraag om mee te kijken")
                .isAt("Meekijken met " + WATCHED);
        return this;
    }

    Onlooker asks(String reason) {
        findsThePerson();
        visitor.page().getByLabel("Waarom wil je meekijken?").fill(reason);
        visitor.presses("Vraag om mee te kijken");
        assertThat(visitor.page().getByText("Wacht op " + WATCHED)).isVisible();
        return this;
    }

    Onlooker begins() {
        visitor.follows("Kijk of er een antwoord is").presses("Kijk mee");
        assertThat(visitor.page().getByText("Je kijkt mee met " + WATCHED)).isVisible();
        return this;
    }

    /** What the person does meanwhile, in another browser. */
    static void approves(Visitor person) {
        person.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk de vraag")).click();
        person.isAt("Meekijken").presses("Laat meekijken");
        assertThat(person.page().getByText("kijkt mee tot")).isVisible();
    }
}
