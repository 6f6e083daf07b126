package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The pages of V-ICT-OR: the organisations, the questionnaires, imports and the borders on the map. */
final class BackOfficeStates {

    private static final String EDITOR = "redactie@v-ict-or.test";
    private static final String ADMINISTRATOR = "beheer@v-ict-or.test";
    private static final String QUESTIONNAIRES = "/beheer/vragenlijsten";
    private static final String IMPORTS = "/beheer/importen";
    private static final String ROUNDS = "/beheer/meetrondes";
    private static final String ORGANISATIONS = "/beheer/organisaties";
    private static final String MAILS = "/beheer/mails";
    private static final String MAP = "/beheer/kaart";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private BackOfficeStates() {}

    static List<PageState> all() {
        return Stream.concat(organisations(), content()).toList();
    }

    private static Stream<PageState> organisations() {
        return Stream.of(PageState.at("organisations", () -> EDITOR, ORGANISATIONS),
                PageState.at("organisations-narrowed", () -> EDITOR,
                        ORGANISATIONS + "?zoek=sint&provincie=10000&bestaat=nu&inwoners-van=1000&orde=-inwoners"
                                + "&kolom=soort&kolom=nis&kolom=inwoners&kolom=oppervlakte&kolom=grootteklasse&blad=9"),
                PageState.at("organisations-none", () -> EDITOR, ORGANISATIONS + "?zoek=atlantis"),
                PageState.of("organisations-views", () -> EDITOR, BackOfficeStates::keepsAView),
                PageState.of("organisation", () -> EDITOR, BackOfficeStates::mergedOrganisation),
                PageState.of("organisation-kept", () -> ADMINISTRATOR, kept("")),
                PageState.of("organisation-correct", () -> ADMINISTRATOR, kept("/wijzigen")),
                PageState.of("organisation-correct-refused", () -> ADMINISTRATOR, BackOfficeStates::mistypesANumber),
                PageState.of("organisation-end", () -> ADMINISTRATOR, kept("/einde")),
                PageState.of("organisation-connect", () -> ADMINISTRATOR, kept("/entiteiten")),
                PageState.of("merger", () -> ADMINISTRATOR, kept("/fusie")),
                PageState.of("merger-refused", () -> ADMINISTRATOR, kept("/fusie/nakijken?opvolger=nieuw")),
                PageState.of("merger-look", () -> ADMINISTRATOR, BackOfficeStates::looksAtAMerger),
                PageState.at("ended", () -> Portal.shared().editorOfOneThatEnded(), "/maturiteit"),
                PageState.of("ended-refused", () -> Portal.shared().editorOfOneThatEnded(),
                        BackOfficeStates::doesSomethingForOneThatEnded),
                PageState.at("audit", () -> ADMINISTRATOR, "/beheer/logboek?dag-van=01/01/2026&over=organisation"),
                PageState.at("audit-own", () -> "beheer@aalst.test", "/logboek"),
                PageState.at("operations", () -> ADMINISTRATOR, "/beheer/werking"),
                PageState.at("operations-give-up", () -> ADMINISTRATOR, "/beheer/werking/mails/opgeven"));
    }

    private static java.util.function.Consumer<Visitor> kept(String path) {
        return visitor -> {
            visitor.opens(ORGANISATIONS + "?zoek=Herstappe&bestaat=nu").follows("Herstappe").isAt("Herstappe");
            visitor.opens(visitor.page().url().replaceFirst("[?#].*", "") + path);
        };
    }

    private static void mistypesANumber(Visitor visitor) {
        kept("/wijzigen").accept(visitor);
        visitor.page().getByLabel("KBO-nummer gemeente").fill("0207.508.933");
        visitor.presses("Gegevens bewaren");
        visitor.page().locator(".error-summary").waitFor();
    }

    /** Of which nothing comes. */
    private static void looksAtAMerger(Visitor visitor) {
        kept("/fusie").accept(visitor);
        visitor.page().locator("#met").selectOption(new SelectOption().setLabel("Bilzen-Hoeselt"));
        visitor.page().locator("input[value=nieuw]").check();
        visitor.page().locator("#naam").fill("Bilzen-Herstappe");
        visitor.page().locator("#nis").fill("73999");
        visitor.page().locator("#dag").fill(DAY.format(LocalDate.now()));
        visitor.presses("Nakijken wat er gebeurt").isAt("Fusie tot Bilzen-Herstappe: kijk na");
    }

    private static void doesSomethingForOneThatEnded(Visitor visitor) {
        visitor.expecting(403).opens("/taken/nieuw");
        visitor.page().locator("main form button[type=submit]").first().click();
        visitor.isAt("Hier verandert niets meer");
    }

    private static void keepsAView(Visitor visitor) {
        visitor.opens(ORGANISATIONS + "?provincie=10000");
        visitor.page().locator("#weergaven > summary").click();
        visitor.page().locator("#weergave-naam").fill("Provincie Antwerpen " + System.nanoTime() % 10_000);
        visitor.presses("Weergave bewaren");
        assertThat(visitor.page().getByText("De weergave is bewaard.")).isVisible();
        visitor.page().locator(".list-views details > summary").first().click();
    }

    private static void mergedOrganisation(Visitor visitor) {
        visitor.opens(ORGANISATIONS + "?zoek=Lokeren&bestaat=nu");
        visitor.page().locator("main tbody th a").first().click();
        assertThat(visitor.page().getByText("Opvolging")).isVisible();
    }

    private static Stream<PageState> content() {
        return Stream.of(PageState.at("questionnaires", () -> EDITOR, QUESTIONNAIRES),
                PageState.of("questionnaires-with-problems", () -> ADMINISTRATOR,
                        visitor -> imports(visitor,
                                QuestionnaireText.seeded().replace("gewicht: 2\n", "gewicht: zwaar\n"))),
                PageState.of("questionnaire-draft", () -> ADMINISTRATOR, BackOfficeStates::draft),
                PageState.of("questionnaire-draft-found", () -> ADMINISTRATOR, inDraft("?zoek=capaciteit")),
                PageState.of("questionnaire-draft-chapter", () -> ADMINISTRATOR,
                        inDraft("/hoofdstukken/CAP/vragen?bewaard=CAP03")),
                PageState.of("questionnaire-question", () -> ADMINISTRATOR, inDraft("/vragen/CAP12")),
                PageState.of("questionnaire-question-refused", () -> ADMINISTRATOR,
                        BackOfficeStates::mistypesAQuestion),
                PageState.of("questionnaire-question-empty", () -> ADMINISTRATOR,
                        BackOfficeStates::keepsAnEmptyQuestion),
                PageState.of("questionnaire-figure", () -> ADMINISTRATOR, inDraft("/vragen/CAP02")),
                PageState.of("questionnaire-chapter-new", () -> ADMINISTRATOR, inDraft("/hoofdstuk-erbij")),
                PageState.of("questionnaire-chapter", () -> ADMINISTRATOR, inDraft("/hoofdstukken/CAP")),
                PageState.of("questionnaire-levels", () -> ADMINISTRATOR, inDraft("/niveaus")),
                PageState.of("questionnaire-remove", () -> ADMINISTRATOR, inDraft("/onderdelen/STR02/schrappen")),
                PageState.of("questionnaire-move", () -> ADMINISTRATOR, inDraft("/vragen/STR02/verhuizen")),
                PageState.of("questionnaire-english", () -> ADMINISTRATOR, inDraft("/engels/STR01")),
                PageState.of("questionnaire-difference", () -> ADMINISTRATOR, inDraft("/verschil")),
                PageState.of("questionnaire-publish", () -> ADMINISTRATOR, inDraft("/publiceren")),
                PageState.of("questionnaire-publish-refused", () -> ADMINISTRATOR, BackOfficeStates::plansYesterday),
                PageState.of("questionnaire-trial-choice", () -> ADMINISTRATOR, inDraft("/proef")),
                PageState.of("questionnaire-trial", () -> ADMINISTRATOR, inDraft("/proef/B-20000")),
                PageState.of("questionnaire-trial-chapter", () -> ADMINISTRATOR,
                        inDraft("/proef/B-20000/hoofdstukken/STR")),
                PageState.at("rounds", () -> ADMINISTRATOR, ROUNDS),
                PageState.of("round", () -> ADMINISTRATOR, BackOfficeStates::runningRound),
                PageState.of("round-response", () -> ADMINISTRATOR, visitor -> {
                    runningRound(visitor);
                    visitor.follows("Respons bekijken");
                }),
                PageState.of("round-extend-refused", () -> ADMINISTRATOR, visitor -> {
                    runningRound(visitor);
                    visitor.follows("Verlengen");
                    visitor.presses("Verlenging geven");
                }),
                PageState.of("round-close", () -> ADMINISTRATOR, visitor -> {
                    runningRound(visitor);
                    visitor.follows("Nu sluiten");
                }),
                PageState.of("round-report-later", () -> ADMINISTRATOR, visitor -> {
                    runningRound(visitor);
                    visitor.follows("Verslag");
                }),
                PageState.of("round-plan-refused", () -> ADMINISTRATOR, visitor -> {
                    visitor.opens(ROUNDS + "/nieuw");
                    visitor.page().getByLabel("Jaar").fill("morgen");
                    visitor.presses("Ronde inplannen");
                }),
                PageState.at("calls", () -> EDITOR, "/beheer/bellijst?orde=-gedaan"),
                PageState.of("call", () -> ADMINISTRATOR, visitor -> {
                    visitor.opens("/beheer/bellijst?notitie=ja");
                    visitor.page().locator("main tbody th a").first().click();
                }),
                PageState.at("remind", () -> ADMINISTRATOR, "/beheer/bellijst/herinneren?provincie=10000"),
                PageState.at("round-reports-none", () -> "lezer@vlaanderen.test", "/rondeverslagen"),
                PageState.at("imports", () -> ADMINISTRATOR, IMPORTS),
                PageState.of("import-preview", () -> ADMINISTRATOR,
                        visitor -> looksAt(visitor, "NIS;Jaar;Inwoners\n41002;1995;76.000\n4100A;1995;veel\n")),
                PageState.of("import-columns", () -> ADMINISTRATOR,
                        visitor -> looksAt(visitor, "code;hoeveel\n41002;76.000\n")),
                PageState.of("job-finished", () -> ADMINISTRATOR, BackOfficeStates::applies),
                PageState.at("mails", () -> ADMINISTRATOR, MAILS),
                PageState.at("mail-text", () -> ADMINISTRATOR, MAILS + "/weekly/nl"),
                PageState.of("mail-text-refused", () -> ADMINISTRATOR, BackOfficeStates::misspells),
                PageState.at("map-empty", () -> ADMINISTRATOR, MAP),
                PageState.of("map-refused", () -> ADMINISTRATOR,
                        visitor -> uploads(visitor, "{\"type\": \"FeatureCollection\", \"features\": []}")),
                PageState.of("map-uploaded", () -> ADMINISTRATOR, BackOfficeStates::borders));
    }

    private static void runningRound(Visitor visitor) {
        visitor.opens(ROUNDS);
        visitor.page()
                .locator("main tbody tr", new Page.LocatorOptions().setHasText("open"))
                .first()
                .locator("a")
                .click();
        assertThat(visitor.page().getByText("Wat kan er nu?")).isVisible();
    }

    private static void looksAt(Visitor visitor, String file) {
        visitor.opens(IMPORTS);
        visitor.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("inwoners.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Bestand bekijken");
        visitor.page().locator("#lezing").waitFor();
    }

    /** Another count each time, for the same one twice changes nothing. */
    private static void applies(Visitor visitor) {
        looksAt(visitor,
                "NIS;Jaar;Inwoners\n44021;1995;%d\n".formatted(200_000 + System.nanoTime() / 1_000_000 % 100_000));
        visitor.presses("Alle rijen toepassen");
        assertThat(visitor.page().getByText("De opdracht is klaar.")).isVisible();
    }

    private static void misspells(Visitor visitor) {
        visitor.opens(MAILS + "/round-ends/nl");
        visitor.page().getByLabel("Onderwerp").fill("Dag {wie}");
        visitor.presses("Tekst bewaren");
        visitor.page().locator(".error-summary").waitFor();
    }

    private static void draft(Visitor visitor) {
        imports(visitor, QuestionnaireText.ofTwoChapters().replace("ICT-maturiteitsmeting", "Ontwerp voor 2027"));
        visitor.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("ontwerp"))
                .getByRole(AriaRole.ROWHEADER)
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(visitor.page().getByText("Dit is een ontwerp")).isVisible();
    }

    private static java.util.function.Consumer<Visitor> inDraft(String path) {
        return visitor -> {
            draft(visitor);
            visitor.opens(visitor.page().url().replaceFirst("[?#].*", "") + path);
        };
    }

    private static void mistypesAQuestion(Visitor visitor) {
        inDraft("/vragen/STR01").accept(visitor);
        visitor.page().locator("#gewicht").fill("zwaar");
        visitor.page().locator("#optie-2-antwoord").fill("");
        visitor.presses("STR01 bewaren");
        visitor.page().locator(".error-summary").waitFor();
    }

    private static void keepsAnEmptyQuestion(Visitor visitor) {
        inDraft("/hoofdstukken/STR/vraag-erbij").accept(visitor);
        visitor.presses("Vraag toevoegen");
        visitor.page().locator(".error-summary").waitFor();
    }

    private static void plansYesterday(Visitor visitor) {
        inDraft("/publiceren").accept(visitor);
        visitor.page().locator("#dag").fill("1/1/2020");
        visitor.presses("Publicatie plannen");
        assertThat(visitor.page().locator(".error-summary")).isFocused();
    }

    private static void imports(Visitor visitor, String file) {
        visitor.opens(QUESTIONNAIRES);
        sends(visitor, "Bewaard bestand", new FilePayload("vragenlijst.yaml", "application/yaml",
                file.getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Bestand overnemen");
        visitor.page().locator(".error-summary, .notice.good, .notice.info").first().waitFor();
    }

    /** One set of borders is on the maps, another one waits. */
    private static void borders(Visitor visitor) {
        uploads(visitor, Borders.ofThree());
        visitor.page().locator("form[action='/beheer/kaart/tonen'] button").click();
        assertThat(visitor.page().getByText("De grenzen staan op de kaarten.")).isVisible();
        uploads(visitor, Borders.ofThree());
        visitor.page().locator("summary", new Page.LocatorOptions().setHasText("Grenzen verwijderen")).click();
    }

    private static void uploads(Visitor visitor, String file) {
        visitor.opens(MAP);
        sends(visitor, "GeoJSON-bestand",
                new FilePayload("grenzen.geojson", "application/geo+json", file.getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Bestand nakijken");
        visitor.page().locator(".error-summary, .notice.good").first().waitFor();
    }

    private static void sends(Visitor visitor, String label, FilePayload file) {
        visitor.page().getByLabel(label).setInputFiles(file);
    }
}
