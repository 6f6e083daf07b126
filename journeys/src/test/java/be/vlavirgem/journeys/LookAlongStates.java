package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;

/** The pages of looking along, on both sides. */
final class LookAlongStates {

    private static final String REASON = "Ik vind de knop niet waarmee ik de meting kan indienen.";

    private final Portal portal;

    LookAlongStates(Portal portal) {
        this.portal = portal;
    }

    List<PageState> all() {
        return List.of(PageState.at("looks-own", () -> PageStates.AALST, "/profiel/meekijken"),
                PageState.fresh("look-along-ask",
                        visitor -> Onlooker.signsIn(visitor, portal.colleagueIn("Zandhoven")).findsThePerson()),
                PageState.fresh("look-along-refused-form",
                        visitor -> Onlooker.signsIn(visitor, portal.colleagueIn("Zandhoven"))
                                .findsThePerson()
                                .visitor()
                                .presses("Vraag om mee te kijken")),
                PageState.fresh("looks-own-asked", visitor -> asked(visitor, "Zwalm", LookAlongStates::question)),
                PageState.fresh("looks-own-watched", visitor -> asked(visitor, "Zele", LookAlongStates::watched)),
                PageState.fresh("look-along", visitor -> looking(visitor, "Zedelgem", "/maturiteit")),
                PageState.fresh("look-along-own-page",
                        visitor -> looking(visitor.expecting(403), "Zonnebeke", "/profiel")));
    }

    /** By the person; who asks has another browser. A question of the look before is withdrawn by then. */
    private void asked(Visitor visitor, String municipality, BiConsumer<Visitor, Onlooker> way) {
        var email = portal.colleagueIn(municipality);
        try (var other = Visitor.withScript(portal)) {
            var keeper = Onlooker.signsIn(other, email).findsThePerson();
            if (other.button("Vraag intrekken").count() + other.button("Niet meer meekijken").count() == 0) {
                keeper.asks(REASON);
            }
            way.accept(visitor.signsIn(email), keeper);
        }
    }

    private static void question(Visitor visitor, Onlooker keeper) {
        visitor.opens("/profiel/meekijken").isAt("Meekijken");
    }

    private static void watched(Visitor visitor, Onlooker keeper) {
        visitor.opens("/profiel/meekijken").isAt("Meekijken");
        if (visitor.button("Laat meekijken").count() > 0) {
            visitor.presses("Laat meekijken");
        }
        assertThat(visitor.page().getByText("kijkt mee tot")).isVisible();
    }

    /** By who looks along; the person approves in another browser. */
    private void looking(Visitor visitor, String municipality, String page) {
        var email = portal.colleagueIn(municipality);
        var keeper = Onlooker.signsIn(visitor, email).findsThePerson();
        if (visitor.button("Niet meer meekijken").count() > 0) {
            visitor.presses("Niet meer meekijken");
        }
        keeper.asks(REASON);
        try (var person = Visitor.withScript(portal)) {
            Onlooker.approves(person.signsIn(email));
        }
        keeper.begins();
        visitor.opens(page);
    }
}
