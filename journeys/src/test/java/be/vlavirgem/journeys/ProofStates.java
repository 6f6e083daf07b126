package be.vlavirgem.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The states of documents as proof of an answer. */
record ProofStates(Portal portal) {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n";

    List<PageState> all() {
        return List.of(PageState.of("proofs-empty", () -> portal.editorOf("Blankenberge"), visitor -> proofs(visitor)),
                PageState.of("proofs-refused", () -> portal.editorOf("Blankenberge"),
                        visitor -> sends(proofs(visitor), visitor, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                PageState.of("proofs", () -> portal.editorOf("Torhout"), this::added),
                PageState.of("proof-document", () -> portal.editorOf("Torhout"), visitor -> {
                    added(visitor);
                    visitor.page().locator(".proofs a").first().click();
                    visitor.page().locator("#versies").waitFor();
                }));
    }

    private void added(Visitor visitor) {
        sends(proofs(visitor), visitor, PDF);
        visitor.page().locator(".notice.good").waitFor();
    }

    /** The part of the first question, its form open. */
    private static Locator proofs(Visitor visitor) {
        MeasuringStates.begun(visitor);
        visitor.page().locator(".proof a").first().click();
        var question = visitor.page().locator("section:has(input[name=vraag])").first();
        question.locator("summary").last().click();
        return question;
    }

    private static void sends(Locator question, Visitor visitor, String content) {
        question.getByLabel("Bestand")
                .setInputFiles(
                        new FilePayload("Herstelplan.pdf", "application/pdf",
                                content.getBytes(StandardCharsets.UTF_8)));
        question.getByLabel("Versleutel dit document").check();
        question.getByText("Document toevoegen", new Locator.GetByTextOptions().setExact(true)).click();
        visitor.page().locator(".notice.good, .error-summary").first().waitFor();
    }
}
