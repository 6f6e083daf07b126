package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vlavirgem.platform.messages.QuietDays;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The year of V-ICT-OR: it reminds, gives one authority longer, closes, reports, publishes changed questions and opens the next round with them; in a portal of its own. */
class RoundsJourneyTest {

    private static final String ADMINISTRATOR = "beheer@v-ict-or.test";
    private static final String READER = "lezer@vlaanderen.test";
    private static final int YEAR = LocalDate.now().getYear();
    private static final String RUNNING = "Meetronde " + YEAR;
    private static final String NEXT = "Meetronde " + (YEAR + 1);

    private static Portal portal;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void start() {
        portal = Portal.apart("rounds-portal");
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    @Test
    void aRoundIsFollowedClosedAndReportedAndTheNextOneOpened() {
        var bart = visitors.withScriptAt(portal);
        signsIn(bart, ADMINISTRATOR);
        remindsAalst(bart);
        givesAalstLonger(bart);
        closes(bart);
        reports(bart);
        publishesAChangedQuestion(bart);
        plansAndOpensTheNext(bart);

        var lotte = visitors.withoutScriptAt(portal);
        signsIn(lotte, READER);
        opens(lotte, "/rondeverslagen").follows(RUNNING).isAt("Verslag van " + RUNNING);
        assertThat(lotte.page().getByText("De kleine besturen waren dit jaar eerst.")).isVisible();
        assertThat(lotte.link("Verslag als PDF")).isVisible();
    }

    private static void remindsAalst(Visitor bart) {
        if (QuietDays.include(LocalDate.now())) {
            return;
        }
        opens(bart, "/beheer/bellijst?zoek=aalst").follows("Deze selectie herinneren").isAt("Herinnering sturen");
        bart.presses("Herinnering versturen");
        assertThat(bart.page().getByText("De opdracht is klaar.")).isVisible();
    }

    private static void givesAalstLonger(Visitor bart) {
        opens(bart, "/beheer/meetrondes").follows(RUNNING).isAt(RUNNING);
        assertThat(bart.page().locator(".notice.good")).hasCount(0);
        bart.follows("Verlengen");
        bart.page().getByLabel("Voor wie").selectOption("Aalst");
        bart.page().locator("#tot").fill(lateDay());
        bart.page().getByLabel("Reden").fill("Nieuwe trekker");
        bart.presses("Verlenging geven");
        assertThat(bart.page().getByText("De verlenging is gegeven.")).isVisible();
    }

    /** Some days after the last one of the demo's round, which runs for a month at least. */
    private static String lateDay() {
        var usual = LocalDate.of(YEAR, 12, 15);
        var month = LocalDate.now().plusMonths(1);
        return (month.isAfter(usual) ? month : usual).plusDays(5).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static void closes(Visitor bart) {
        bart.follows("Nu sluiten").isAt(RUNNING + " nu sluiten?").presses("Nu sluiten");
        assertThat(bart.page().getByText("De ronde is gesloten. Wie mag invullen, krijgt nu een bericht.", exactly()))
                .isVisible();
        bart.follows("Terugnemen Aalst").isAt("De verlenging van Aalst terugnemen?").presses("Verlenging terugnemen");
        assertThat(bart.page().getByText("De verlenging is teruggenomen.")).isVisible();
        assertThat(bart.page().getByText("De ronde is voorbij")).isVisible();
        assertThat(bart.page().locator("main a[href$='/verlengen'], main a[href$='/heropenen']")).hasCount(0);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void reports(Visitor bart) {
        bart.follows("Verslag").presses("Cijfers tellen");
        bart.page().getByLabel("Inleiding").fill("De kleine besturen waren dit jaar eerst.");
        bart.presses("Verslag publiceren").isAt("Verslag van " + RUNNING + " publiceren?");
        assertThat(bart.page().getByText("De kleine besturen waren dit jaar eerst.")).isVisible();
        bart.presses("Verslag publiceren");
        assertThat(bart.page().getByText("Het verslag is gepubliceerd.")).isVisible();
    }

    private static void publishesAChangedQuestion(Visitor bart) {
        opens(bart, "/beheer/vragenlijsten").page()
                .locator("button", new Page.LocatorOptions().setHasText("ntwerp maken van versie"))
                .first()
                .click();
        assertThat(bart.page().getByText("Het ontwerp is klaar om in te werken.")).isVisible();
        var draft = bart.page().url().replaceFirst("[?#].*", "");
        opens(bart, draft + "/vragen/STR01").page()
                .locator("#vraag")
                .fill("Is er een masterplan dat het bestuur goedkeurde?");
        bart.presses("STR01 bewaren");
        assertThat(bart.page().getByText("STR01 is bewaard.")).isVisible();
        opens(bart, draft + "/publiceren").page()
                .locator("button", new Page.LocatorOptions().setHasText(Pattern.compile("nu publiceren$")))
                .click();
        assertThat(bart.page().getByText(Pattern.compile("Versie [0-9]+ is gepubliceerd"))).isVisible();
    }

    private static void plansAndOpensTheNext(Visitor bart) {
        opens(bart, "/beheer/meetrondes/nieuw");
        assertThat(bart.page().locator("#vragenlijst option:checked")).not().containsText("versie 1");
        bart.presses("Ronde inplannen").isAt(NEXT);
        bart.follows("Nu openen").presses("Nu openen");
        assertThat(bart.page().getByText("De ronde is open.")).isVisible();
    }

    private static Visitor opens(Visitor visitor, String path) {
        return visitor.opens(path);
    }

    private static void signsIn(Visitor visitor, String email) {
        opens(visitor, "/aanmelden").signsInHere(email);
    }
}
