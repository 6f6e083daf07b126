package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every page in every state it can be in, with the way that leads there. */
final class PageStates {

    /** {@code name} names the pictures and the saved HTML. */
    record PageState(String name, Consumer<Visitor> way) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String AALST = "ict@aalst.test";
    private static final String READER = "lezer@aalst.test";
    private static final String BACK_OFFICE = "/beheer/vragenlijsten";

    private final Portal portal;

    PageStates(Portal portal) {
        this.portal = portal;
    }

    List<PageState> all() {
        return Stream.of(open(), arriving(), measuring(), answering(), handingIn(), backOffice(), refused())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PageState> open() {
        return List.of(new PageState("home", visitor -> visitor.opens("/")),
                new PageState("home-english", visitor -> visitor.opens("/?taal=en")),
                new PageState("data", visitor -> visitor.opens("/gegevens")),
                new PageState("sign-in", visitor -> visitor.opens("/aanmelden")),
                new PageState("sign-in-refused", PageStates::refusedAtTheDoor));
    }

    private static void refusedAtTheDoor(Visitor visitor) {
        visitor.expecting(401).opens("/aanmelden");
        visitor.page().getByLabel("E-mailadres").fill("iemand@nergens.test");
        visitor.page().getByLabel("Wachtwoord").fill("niet het wachtwoord");
        visitor.presses("Aanmelden");
        assertThat(visitor.page().getByRole(AriaRole.ALERT).getByText("horen niet samen")).isVisible();
    }

    private List<PageState> arriving() {
        return List.of(new PageState("dashboard", visitor -> visitor.signsIn(AALST)),
                new PageState("dashboard-english", visitor -> visitor.signsIn(AALST).opens("/dashboard?taal=en")),
                new PageState("dashboard-empty-tile", visitor -> visitor.signsIn(portal.editorOfTheModel())),
                new PageState("dashboard-without-tiles", visitor -> visitor.signsIn("lezer@vlaanderen.test")),
                new PageState("dashboard-nowhere", visitor -> visitor.signsIn(portal.newcomer())),
                new PageState("dashboard-organisations", this::choosesAnOrganisation),
                new PageState("profile", visitor -> visitor.signsIn(AALST).opens("/profiel")),
                new PageState("style", visitor -> visitor.signsIn(AALST).opens("/stijlgids")),
                new PageState("style-confirmation", PageStates::asksFirst));
    }

    private static void asksFirst(Visitor visitor) {
        visitor.signsIn(AALST).opens("/stijlgids");
        visitor.page().locator("[data-dialog]").click();
    }

    private void choosesAnOrganisation(Visitor visitor) {
        visitor.signsIn(portal.editorOfAll("Lier", "Herentals", "Turnhout"));
        visitor.page().locator(".organisation summary").click();
    }

    private List<PageState> measuring() {
        return List.of(new PageState("overview", visitor -> visitor.signsIn(READER).opens("/maturiteit")),
                new PageState("overview-not-begun",
                        visitor -> visitor.signsIn(portal.editorOf("Oostende")).opens("/maturiteit")),
                new PageState("overview-first",
                        visitor -> visitor.signsIn(portal.editorOfTheModel()).opens("/maturiteit")),
                new PageState("measurement", this::measurement),
                new PageState("result-provisional", visitor -> {
                    measurement(visitor);
                    visitor.follows("Bekijk het resultaat").isAt("Resultaat van " + round(visitor));
                }),
                new PageState("history", this::history), new PageState("history-empty", visitor -> {
                    Measuring.begunBy(visitor.signsIn(portal.editorOf("Torhout")));
                    visitor.follows("Naar het overzicht van de meting").follows("Geschiedenis").isAt("Geschiedenis");
                }));
    }

    /** Twelve answers, two of them to be found out. */
    private void measurement(Visitor visitor) {
        var measuring = begun(visitor, "Genk");
        measuring.savesAtOnce(1, 12);
        measuring.unknown(13).check();
        measuring.unknown(14).check();
        measuring.pressesSave();
        visitor.follows("Naar het overzicht van de meting");
    }

    private void history(Visitor visitor) {
        begun(visitor, "Mol").savesAtOnce(1, Measuring.QUESTIONS);
        visitor.follows("Naar het overzicht van de meting").follows("Geschiedenis").isAt("Geschiedenis");
    }

    /** Begins, or goes on when another state began in that municipality. */
    private Measuring begun(Visitor visitor, String municipality) {
        visitor.signsIn(portal.editorOf(municipality)).opens("/maturiteit");
        return visitor.button("Meting beginnen").count() > 0
                ? Measuring.begunBy(visitor)
                : Measuring.continuedBy(visitor);
    }

    private static String round(Visitor visitor) {
        return visitor.page().getByLabel("Kruimelpad").getByRole(AriaRole.LINK).last().textContent();
    }

    private List<PageState> answering() {
        return List.of(new PageState("chapter-empty", visitor -> begun(visitor, "Ninove")),
                new PageState("chapter-english", visitor -> {
                    begun(visitor, "Ninove");
                    visitor.opens(visitor.page().url() + "?taal=en");
                }),
                new PageState("chapter-answered", visitor -> begun(visitor, "Diest").saves(1).saves(2)),
                new PageState("chapter-saved", visitor -> begun(visitor, "Eeklo").savesAtOnce(1, 5)),
                new PageState("chapter-with-errors", this::errors), new PageState("chapter-conflict", this::conflict),
                new PageState("chapter-read-only", PageStates::readOnly),
                new PageState("chapter-signed-out", this::signedOut),
                new PageState("sign-in-carried", this::carriedToTheDoor),
                new PageState("chapter-carried", visitor -> {
                    carriedToTheDoor(visitor);
                    visitor.signsInHere(portal.editorOf("Halle")).isAt(Measuring.CHAPTER);
                }));
    }

    private void errors(Visitor visitor) {
        var measuring = begun(visitor, "Tienen");
        Stream.of(1, 4).map(measuring::question).forEach(question -> {
            question.getByText("Notitie").click();
            question.getByRole(AriaRole.TEXTBOX).evaluate("field => field.value = 'Na te vragen bij de DPO.'");
        });
        visitor.presses("Antwoorden bewaren");
        assertThat(visitor.page().getByText("2 antwoorden vragen nog aandacht")).isVisible();
    }

    private void conflict(Visitor visitor) {
        var mine = begun(visitor, "Lier");
        try (var colleague = Visitor.withScript()) {
            Measuring.continuedBy(colleague.signsIn(portal.colleagueIn("Lier"))).saves(2);
        }
        mine.option(2, 1).check();
        assertThat(mine.question(2).getByText("Intussen antwoordde een collega")).isVisible();
    }

    private static void readOnly(Visitor visitor) {
        visitor.signsIn(READER).opens("/maturiteit");
        visitor.page().getByRole(AriaRole.MAIN).getByText("Resultaat van Meetronde").last().click();
        visitor.page().getByText("Hoe komt deze score tot stand?").click();
        visitor.page().getByRole(AriaRole.ROWHEADER).first().getByRole(AriaRole.LINK).click();
        visitor.isAt(Measuring.CHAPTER);
    }

    private void signedOut(Visitor visitor) {
        var measuring = begun(visitor, "Geel").saves(1);
        visitor.losesTheSession().expecting(401);
        measuring.option(2, 1).check();
        assertThat(measuring.unsavedMark(2)).isVisible();
    }

    private void carriedToTheDoor(Visitor visitor) {
        var measuring = begun(visitor, "Halle");
        measuring.savesAtOnce(1, 2);
        visitor.losesTheSession();
        visitor.page()
                .evaluate("document.querySelectorAll('#vraag-SEC03 input, #vraag-SEC04 input').forEach("
                        + "(radio, nth) => { if (radio.id.endsWith('-2')) radio.checked = true; })");
        visitor.presses("Antwoorden bewaren");
        assertThat(visitor.page().getByText("versleuteld meegenomen")).isVisible();
    }

    private List<PageState> handingIn() {
        return List.of(new PageState("submit", visitor -> {
            begun(visitor, "Ieper").savesAtOnce(1, 15);
            visitor.follows("Naar het overzicht van de meting").follows("Meting indienen").isAt("De meting indienen");
        }), new PageState("submit-refused", visitor -> {
            begun(visitor, "Veurne").savesAtOnce(1, 3);
            visitor.follows("Naar het overzicht van de meting");
            visitor.opens(visitor.page().url() + "/indienen").isAt("De meting indienen");
        }), new PageState("result", visitor -> {
            begun(visitor, "Poperinge").savesAtOnce(1, Measuring.QUESTIONS).submits();
            visitor.page().getByText("Hoe komt deze score tot stand?").click();
        }));
    }

    private List<PageState> backOffice() {
        return List.of(
                new PageState("questionnaires",
                        visitor -> visitor.signsIn("redactie@v-ict-or.test").opens(BACK_OFFICE)),
                new PageState("questionnaires-with-problems", visitor -> imports(visitor, "code: Fout!\nvragen: [\n")),
                new PageState("questionnaires-with-many-problems",
                        visitor -> imports(visitor,
                                QuestionnaireText.seeded().replace("gewicht: 1\n", "gewicht: zwaar\n"))),
                new PageState("questionnaire-draft", visitor -> {
                    imports(visitor, QuestionnaireText.seeded().replace("ICT-maturiteitsmeting", "Ontwerp voor 2027"));
                    visitor.page().getByText("ontwerp", new Page.GetByTextOptions().setExact(true)).first().waitFor();
                    drafts(visitor).first().click();
                    assertThat(visitor.page().getByText("Dit is een ontwerp")).isVisible();
                }), new PageState("questionnaire-published", visitor -> {
                    visitor.signsIn("redactie@v-ict-or.test").opens(BACK_OFFICE);
                    visitor.page().getByRole(AriaRole.ROWHEADER).last().getByRole(AriaRole.LINK).click();
                }));
    }

    private static Locator drafts(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("ontwerp"))
                .getByRole(AriaRole.ROWHEADER)
                .getByRole(AriaRole.LINK);
    }

    private static void imports(Visitor visitor, String file) {
        visitor.signsIn("beheer@v-ict-or.test").opens(BACK_OFFICE);
        visitor.page()
                .getByLabel("YAML-bestand")
                .setInputFiles(new FilePayload("vragenlijst.yaml", "application/yaml",
                        file.getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Versie invoeren");
        visitor.page().locator(".error-summary, .notice.good").waitFor();
    }

    private List<PageState> refused() {
        return List.of(new PageState("error-403", visitor -> visitor.signsIn(READER).expecting(403).opens(BACK_OFFICE)),
                new PageState("error-404", visitor -> visitor.expecting(404).opens("/bestaat-niet")),
                new PageState("error-404-signed-in",
                        visitor -> visitor.signsIn(READER).expecting(404).opens("/bestaat-niet")),
                new PageState("error-409", this::inTheNameOfAnother));
    }

    /** Two windows: in the one the organisation is changed, in the other a form of the former is sent. */
    private void inTheNameOfAnother(Visitor visitor) {
        visitor.signsIn(portal.editorOfAll("Lier", "Herentals", "Turnhout")).opens("/maturiteit");
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
