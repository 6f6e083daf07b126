package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** V-ICT-OR says better what a reference component is: in a draft, compared, published, and read by somebody from outside. */
class ContentJourneyTest {

    private static final String BETTER = "Melden wanneer en waar iemand de openbare weg inneemt of openlegt, zodat anderen er rekening mee houden.";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aDefinitionIsChangedComparedPublishedAndRead() {
        var editor = visitors.withScript().signsIn("redactie@v-ict-or.test").opens("/beheer/inhoud");
        editor.presses("Maak een ontwerp van Referentiecomponenten, versie 1");
        editor.isAt("Referentiecomponenten, versie 2");
        var draft = editor.page().url().replaceFirst("[?].*", "");
        changes(editor);
        compares(editor.opens(draft));
        publishes(visitors.withScript().signsIn("beheer@v-ict-or.test").opens(draft));
        reads(visitors.withScript().opens("/referentiecomponenten"));
    }

    private static void changes(Visitor editor) {
        editor.page().locator("#zoek").fill("gipod");
        editor.presses("Zoeken").follows("GIPOD").isAt("GIPOD");
        editor.page().locator("#definitie").fill("Kort.");
        editor.presses("Bewaar in het ontwerp");
        assertThat(editor.page().locator(".error-summary")).containsText("‘Definitie’ telt 5 tekens");
        shot(editor, "refused");
        editor.page().locator("#definitie").fill(BETTER);
        editor.presses("Bewaar in het ontwerp");
        assertThat(editor.page().getByText("Bewaard in het ontwerp.")).isVisible();
        shot(editor, "part");
    }

    private static void compares(Visitor editor) {
        assertThat(editor.link("Publiceren")).hasCount(0);
        shot(editor, "version");
        editor.follows("Bekijk het verschil");
        assertThat(editor.page().locator("main article")).hasCount(1);
        assertThat(editor.page().locator("main article ins")).hasText(BETTER);
        shot(editor, "difference");
    }

    private static void publishes(Visitor administrator) {
        administrator.follows("Publiceren");
        shot(administrator, "publish");
        administrator.presses("Publiceer nu");
        assertThat(administrator.page().getByText("Iedereen ziet ze nu.")).isVisible();
    }

    private static void reads(Visitor visitor) {
        visitor.page().locator("#zoek").fill("gipod");
        visitor.presses("Zoeken");
        shot(visitor, "components");
        visitor.follows("GIPOD").isAt("GIPOD");
        assertThat(visitor.page().locator(".lead")).hasText(BETTER);
        shot(visitor, "component");
    }

    private static void shot(Visitor visitor, String name) {
        visitor.photograph(Path.of("target", "screenshots", "content-" + name + ".png"));
    }
}
