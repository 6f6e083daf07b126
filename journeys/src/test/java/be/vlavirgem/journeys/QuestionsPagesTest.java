package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.function.Supplier;

/** The pages on which authorities ask suppliers something, and suppliers answer. */
class QuestionsPagesTest extends LookedAtPages {

    private static final String SUPPLIER = "info@kleineleverancier.test";

    private final Supplier<String> asker = () -> Portal.shared().editorOf("Kortemark");

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.of("questions-public", asker, Asking::looks),
                PageState.of("questions-ask-refused", asker, visitor -> {
                    Asking.looks(visitor).presses("Vraag versturen");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("questions-asked-waiting", asker,
                        visitor -> Asking.asks(visitor, "Werkt het met ACM/IDM?")),
                PageState.of("questions-asked-withdrawn", asker, visitor -> {
                    Asking.asks(visitor, "Werkt het ook zonder ACM/IDM?");
                    visitor.presses("Vraag intrekken");
                    assertThat(visitor.page().getByText("Jullie trokken deze vraag in op ")).isVisible();
                }),
                PageState.at("questions-asked", asker, "/vragen-aan-leveranciers"),
                PageState.at("questions-asked-english", asker, "/vragen-aan-leveranciers?taal=en"),
                PageState.at("questions-asked-none", () -> Portal.shared().editorOf("Alveringem"),
                        "/vragen-aan-leveranciers"),
                PageState.at("questions-told", () -> SUPPLIER, "/leverancier/vragen"),
                PageState.of("questions-told-one", () -> SUPPLIER, Asking::reads),
                PageState.of("questions-told-refused", () -> SUPPLIER, visitor -> {
                    Asking.reads(visitor);
                    visitor.presses("Antwoord versturen");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("questions-told-again-refused", () -> SUPPLIER, visitor -> {
                    Asking.reads(visitor);
                    Asking.answers(visitor, "Ja, sinds vorig jaar.");
                    visitor.presses("Aanvulling versturen");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("questions-told-answered", () -> SUPPLIER, visitor -> {
                    Asking.reads(visitor);
                    Asking.answers(visitor, "Ja, sinds dit voorjaar.");
                }));
    }
}
