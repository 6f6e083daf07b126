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
        assertThat(editor.page().getByRole(AriaRole.STATUS).getByText("is ingevoerd als ontwerp")).isVisible();
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
                .filter(new Locator.FilterOptions().setHasText("is niet ingevoerd"));
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
                .getByLabel("YAML-bestand")
                .setInputFiles(new FilePayload("vragenlijst.yaml", "application/yaml",
                        file.getBytes(StandardCharsets.UTF_8)));
        editor.presses("Versie invoeren");
    }

    private static void looksAtTheDraft(Visitor editor) {
        editor.page().getByRole(AriaRole.ROWHEADER).first().getByRole(AriaRole.LINK).click();
        editor.isAtSome("Proefmeting van de redactie, versie ");
        editor.page().locator("summary", new Page.LocatorOptions().setHasText("Weggooien")).click();
        assertThat(editor.button("Ontwerp weggooien")).isVisible();
        assertThat(editor.button("Versie publiceren")).hasCount(0);
        assertThat(editor.page().getByText("Publiceren doet een beheerder")).isVisible();
    }

    private static void publishes(Visitor administrator) {
        administrator.isAtSome("Proefmeting van de redactie, versie ");
        administrator.page().locator("summary", new Page.LocatorOptions().setHasText("Publiceren")).click();
        administrator.presses("Versie publiceren");
        assertThat(administrator.page().getByRole(AriaRole.STATUS).getByText("is gepubliceerd")).isVisible();
        administrator.page().getByRole(AriaRole.ROWHEADER).first().getByRole(AriaRole.LINK).click();
        administrator.isAtSome("Proefmeting van de redactie, versie ");
        assertThat(administrator.button("Ontwerp weggooien")).hasCount(0);
    }
}
