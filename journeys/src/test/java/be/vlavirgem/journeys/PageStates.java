package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every page in every state it can be in: here those around the measurement, the others where they belong. */
final class PageStates {

    static final String AALST = "ict@aalst.test";
    static final String READER = "lezer@aalst.test";

    private final Portal portal;

    PageStates(Portal portal) {
        this.portal = portal;
    }

    /** From the first page to the result. */
    List<PageState> ofMeasuring() {
        return Stream.of(open(), arriving(), refused(), new MeasuringStates(portal).all(),
                new AnsweringStates(portal).all(), new ResultStates(portal).all()).flatMap(List::stream).toList();
    }

    /** Around the measurement, and behind it. */
    List<PageState> ofWorkingTogether() {
        return Stream
                .of(new ProofStates(portal).all(), new OfflineStates(portal).all(), new TogetherStates(portal).all(),
                        new SharingStates(portal).all(), new GuestStates(portal).all(), BackOfficeStates.all(),
                        PeopleStates.all(), DelegationStates.all(), new LookAlongStates(portal).all(),
                        PracticeStates.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PageState> open() {
        return List.of(PageState.fresh("home", visitor -> visitor.opens("/")),
                PageState.fresh("data", visitor -> visitor.opens("/gegevens")),
                PageState.fresh("sign-in-refused", PageStates::refusedAtTheDoor));
    }

    private static void refusedAtTheDoor(Visitor visitor) {
        visitor.expecting(401).opens("/aanmelden");
        visitor.page().getByLabel("E-mailadres").fill("iemand@nergens.test");
        visitor.page().getByLabel("Wachtwoord").fill("niet het wachtwoord");
        visitor.presses("Aanmelden");
        assertThat(visitor.page().getByRole(AriaRole.ALERT).getByText("horen niet samen")).isVisible();
    }

    private List<PageState> arriving() {
        return List.of(PageState.at("dashboard", () -> AALST, "/dashboard"),
                PageState.at("dashboard-english", () -> portal.colleagueIn("Ninove"), "/dashboard?taal=en"),
                PageState.at("dashboard-empty-tile", portal::editorOfTheModel, "/dashboard"),
                PageState.at("dashboard-without-tiles", () -> "redactie@v-ict-or.test", "/dashboard"),
                PageState.at("dashboard-nowhere", portal::newcomer, "/dashboard"),
                PageState.of("dashboard-organisations", this::ofThree, PageStates::choosesAnOrganisation),
                PageState.at("profile", () -> AALST, "/profiel"),
                PageState.at("jobs-empty", () -> AALST, "/opdrachten"),
                PageState.at("notifications", () -> AALST, "/meldingen"),
                PageState.at("search", () -> AALST, "/zoeken?zoek=servers"),
                PageState.at("search-alike", () -> AALST, "/zoeken?zoek=serverriumte"),
                PageState.at("search-nothing", () -> portal.colleagueIn("Ninove"), "/zoeken?zoek=zeppelin&taal=en"),
                PageState.at("search-empty", () -> AALST, "/zoeken"),
                PageState.fresh("mail-link", visitor -> visitor.opens("/adres-bevestigen/verlopen")),
                PageState.at("style", () -> AALST, "/stijlgids"));
    }

    private String ofThree() {
        return portal.editorOfAll("Lier", "Herentals", "Turnhout");
    }

    private static void choosesAnOrganisation(Visitor visitor) {
        visitor.opens("/dashboard").page().locator(".organisation summary").click();
    }

    private List<PageState> refused() {
        return List.of(
                PageState.of("error-403", () -> READER,
                        visitor -> visitor.expecting(403).opens("/beheer/vragenlijsten")),
                PageState.fresh("error-404", visitor -> visitor.expecting(404).opens("/bestaat-niet")),
                PageState.of("error-404-signed-in", () -> READER,
                        visitor -> visitor.expecting(404).opens("/bestaat-niet")),
                PageState.of("error-409", this::ofThree, PageStates::inTheNameOfAnother));
    }

    /** Two windows: in the one the organisation is changed, in the other a form of the former is sent. */
    private static void inTheNameOfAnother(Visitor visitor) {
        visitor.opens("/maturiteit");
        var window = visitor.anotherWindow();
        window.navigate("/dashboard");
        window.locator(".organisation summary").click();
        window.locator(".organisation .panel button:not([aria-current])").first().click();
        window.waitForURL("**/dashboard");
        window.close();
        visitor.expecting(409).page().locator("main form button").first().click();
        visitor.isAt("Deze pagina is intussen veranderd");
    }

    static Path folder(String kind) {
        return Path.of("target", kind);
    }
}
