package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** V-ICT-OR changes the questionnaire: download, mend, import, publish. Alone, because from then on measurements begin with the new one. */
@Isolated
class QuestionnaireJourneyTest {

    private static final String BACK_OFFICE = "/beheer/vragenlijsten";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void anEditorImportsAChangedVersionAndAnAdministratorPublishesIt() throws IOException {
        var editor = visitors.withScript().signsIn("redactie@v-ict-or.test").opens(BACK_OFFICE);
        var file = downloads(editor);
        assertThat(file).isEqualTo(QuestionnaireText.seeded());
        hearsEverythingThatIsWrong(editor, file);
        uploads(editor, file.replace("titel: \"ICT-maturiteitsmeting\"", "titel: \"Proefmeting van de redactie\""));
        assertThat(editor.page().getByRole(AriaRole.STATUS).getByText("is overgenomen als ontwerp")).isVisible();
        looksAtTheDraft(editor);
        publishes(visitors.withScript().signsIn("beheer@v-ict-or.test").opens(editor.page().url()));
    }

    private static String downloads(Visitor editor) throws IOException {
        var link = editor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versie 1 downloaden"));
        var download = editor.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("ict-maturiteit-1.yaml");
        return Files.readString(download.path());
    }

    /** Three faults, each told with its line; nothing is taken. */
    private static void hearsEverythingThatIsWrong(Visitor editor, String file) {
        var lines = file.lines().toList();
        var versions = editor.page().getByRole(AriaRole.ROWHEADER).count();
        uploads(editor, file.replaceFirst("gewicht: 23", "gewicht: veel")
                .replaceFirst("hulp: ", "hupl: ")
                .replaceFirst("score: 100", "score: 101"));
        var refusal = editor.page()
                .getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("is niet overgenomen"));
        assertThat(refusal).isFocused();
        hears(refusal, line(lines, "gewicht: 23"), "geheel getal in cijfers");
        hears(refusal, line(lines, "hulp: "), "‘hupl’ kennen we hier niet");
        hears(refusal, line(lines, "score: 100"), "‘score’ is 101");
        assertThat(editor.page().getByRole(AriaRole.ROWHEADER)).hasCount(versions);
    }

    private static int line(List<String> lines, String part) {
        return 1 + IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static void hears(Locator refusal, int line, String words) {
        assertThat(refusal.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Regel %d:".formatted(line)))
                .filter(new Locator.FilterOptions().setHasText(words))).isVisible();
    }

    private static void uploads(Visitor editor, String file) {
        editor.page()
                .getByLabel("Bewaard bestand")
                .setInputFiles(new FilePayload("vragenlijst.yaml", "application/yaml",
                        file.getBytes(StandardCharsets.UTF_8)));
        editor.presses("Bestand overnemen");
    }

    private static void looksAtTheDraft(Visitor editor) {
        editor.page().getByRole(AriaRole.ROWHEADER).first().getByRole(AriaRole.LINK).click();
        editor.isAtSome("Proefmeting van de redactie, versie ");
        editor.page().locator("summary", new Page.LocatorOptions().setHasText("Weggooien")).click();
        assertThat(editor.button("Ontwerp weggooien")).isVisible();
        assertThat(editor.page().getByText("Publiceren of plannen")).hasCount(0);
        assertThat(editor.page().getByText("Publiceren doet een beheerder")).isVisible();
    }

    private static void publishes(Visitor administrator) {
        administrator.isAtSome("Proefmeting van de redactie, versie ");
        administrator.follows("Publiceren of plannen");
        assertThat(administrator.page().getByText("Deze rondes veranderen dus niet")).isVisible();
        administrator.page()
                .locator("button",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^Versie [0-9]+ nu publiceren$")))
                .click();
        assertThat(administrator.page().getByRole(AriaRole.STATUS).getByText("is gepubliceerd")).isVisible();
        administrator.page().getByRole(AriaRole.ROWHEADER).first().getByRole(AriaRole.LINK).click();
        administrator.isAtSome("Proefmeting van de redactie, versie ");
        assertThat(administrator.button("Ontwerp weggooien")).hasCount(0);
    }

    /** Without script: a draft, a changed question, one with a condition, another order, a trial, the difference, published. */
    @Test
    void aDraftIsEditedTriedOutComparedAndPublished() {
        var administrator = visitors.withoutScript().signsIn("beheer@v-ict-or.test").opens(BACK_OFFICE);
        administrator.page()
                .locator("button", new Page.LocatorOptions().setHasText(Pattern.compile("ntwerp maken van versie")))
                .first()
                .click();
        assertThat(administrator.page().getByText("Het ontwerp is klaar om in te werken.")).isVisible();
        var draft = administrator.page().url().replaceFirst("[?#].*", "");
        changesAQuestion(administrator, draft);
        addsAQuestionWithACondition(administrator, draft);
        reorders(administrator);
        triesItOut(administrator, draft);
        comparesAndPublishes(administrator, draft);
    }

    private static void changesAQuestion(Visitor administrator, String draft) {
        administrator.opens(draft + "/vragen/STR01");
        administrator.page().locator("#vraag").fill("Is er een masterplan dat het bestuur goedkeurde?");
        administrator.page().locator("#gewicht").fill("zwaar");
        administrator.presses("STR01 bewaren");
        assertThat(administrator.page().locator(".error-summary")).containsText("geheel getal in cijfers");
        assertThat(administrator.page().locator("#vraag"))
                .hasValue("Is er een masterplan dat het bestuur goedkeurde?");
        administrator.page().locator("#gewicht").fill("3");
        administrator.presses("STR01 bewaren");
        assertThat(administrator.page().getByText("STR01 is bewaard.")).isVisible();
    }

    private static void addsAQuestionWithACondition(Visitor administrator, String draft) {
        var page = administrator.opens(draft + "/hoofdstukken/STR/vraag-erbij").page();
        page.locator("#vraag").fill("Wie houdt het masterplan bij?");
        page.locator("#hulp").fill("Kijk wie de laatste aanpassing aan het masterplan maakte.");
        page.locator("#optie-1-antwoord").fill("Niemand in het bijzonder.");
        page.locator("#optie-1-score").fill("0");
        page.locator("#optie-2-antwoord").fill("Een medewerker met een opdracht op papier.");
        page.locator("#optie-2-score").fill("100");
        page.locator("#alleen-als").selectOption("keuze");
        administrator.presses("Velden van deze voorwaarde tonen");
        assertThat(page.locator("#voorwaarde")).isFocused();
        page.locator("#als-vraag").selectOption("STR01");
        administrator.presses("Velden van deze voorwaarde tonen");
        page.locator("input[name='als-antwoord'][value='goedgekeurd']").check();
        assertThat(page.locator("#optie-2-antwoord")).hasValue("Een medewerker met een opdracht op papier.");
        administrator.presses("Vraag toevoegen");
        assertThat(page.getByText("is bewaard.")).isVisible();
        assertThat(page.locator(".told")).isFocused();
        assertThat(page.locator("#STR")).containsText("Wie houdt het masterplan bij?");
    }

    /** By keyboard: the focus stays on what was moved. */
    private static void reorders(Visitor administrator) {
        var up = administrator.page().locator("#STR02 button[value=op]");
        up.press("Enter");
        assertThat(administrator.page().getByText("STR02 is verplaatst.")).isVisible();
        assertThat(administrator.page().locator("#STR .card").first()).hasId("STR02");
        assertThat(administrator.page().locator("#STR02 button[value=neer]")).isFocused();
    }

    private static void triesItOut(Visitor administrator, String draft) {
        var page = administrator.opens(draft + "/proef").page();
        page.locator("input[name=soort][value=B]").check();
        page.locator("#inwoners").fill("20.000");
        administrator.presses("Beginnen");
        page.locator("main tbody th a").first().click();
        page.locator("input[name='antwoord.STR01'][value='geen']").check();
        page.locator("form#hoofdstuk > .actions button").click();
        assertThat(page.getByText("Deze vraag geldt niet door wat je antwoordde op")).isVisible();
    }

    private static void comparesAndPublishes(Visitor administrator, String draft) {
        var page = administrator.opens(draft + "/verschil").page();
        assertThat(page.locator("main")).containsText("Wie houdt het masterplan bij?");
        assertThat(page.locator("main")).containsText("Ander gewicht: STR01");
        assertThat(page.locator("main")).containsText("Is er een masterplan dat het bestuur goedkeurde?");
        administrator.opens(draft + "/publiceren");
        page.locator("button", new Page.LocatorOptions().setHasText(Pattern.compile("nu publiceren$"))).click();
        assertThat(page.getByText(Pattern.compile("Versie [0-9]+ is gepubliceerd"))).isVisible();
    }
}
