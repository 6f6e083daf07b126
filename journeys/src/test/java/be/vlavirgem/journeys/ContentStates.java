package be.vlavirgem.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The reference components as everybody reads them, and the desk of content. */
final class ContentStates {

    private static final String DESK = "/beheer/inhoud";
    private static final String COMPONENTS = "/referentiecomponenten";

    private ContentStates() {}

    static List<PageState> all() {
        return List.of(PageState.fresh("components", visitor -> visitor.opens(COMPONENTS)),
                PageState.fresh("components-narrowed",
                        visitor -> visitor.opens(COMPONENTS + "?relevantie=te-bekijken&nazien=ja&taal=en")),
                PageState.fresh("components-none", visitor -> visitor.opens(COMPONENTS + "?zoek=zeppelin")),
                PageState.fresh("component", visitor -> visitor.opens(COMPONENTS + "/meerjarenplan")),
                PageState.fresh("component-proposed", visitor -> visitor.opens(COMPONENTS + "/bibliotheeksysteem")),
                desk("content", visitor -> {}), desk("content-refused", ContentStates::importsNonsense),
                desk("content-version", ContentStates::drafts), desk("content-found", inDraft("?zoek=toegankelijk")),
                desk("content-holder", inDraft("/onderdelen/audience")),
                desk("content-part", inDraft("/onderdelen/audience.burgers")),
                desk("content-part-refused", ContentStates::empties),
                desk("content-new", inDraft("/erbij?in=audience")),
                desk("content-remove", inDraft("/onderdelen/audience/schrappen")),
                desk("content-difference", inDraft("/verschil")), desk("content-publish", inDraft("/publiceren")),
                desk("content-discard", inDraft("/weggooien")));
    }

    private static PageState desk(String name, Consumer<Visitor> way) {
        return PageState.of(name, () -> "beheer@v-ict-or.test", visitor -> way.accept(visitor.opens(DESK)));
    }

    private static void importsNonsense(Visitor visitor) {
        visitor.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("inhoud.yaml", "application/yaml",
                        "code: \"fout\"\nlijsten: []\n".getBytes(StandardCharsets.UTF_8)));
        visitor.presses("Lees het bestand in");
        visitor.page().locator(".error-summary").waitFor();
    }

    /** Of the code lists, which no other journey publishes. */
    private static void drafts(Visitor visitor) {
        visitor.presses("Maak een ontwerp van Codelijsten, versie 1");
    }

    private static Consumer<Visitor> inDraft(String path) {
        return visitor -> {
            drafts(visitor);
            visitor.opens(visitor.page().url().replaceFirst("[?].*", "") + path);
        };
    }

    private static void empties(Visitor visitor) {
        inDraft("/onderdelen/audience.burgers").accept(visitor);
        visitor.page().locator("#label").fill("");
        visitor.presses("Bewaar in het ontwerp");
        visitor.page().locator(".error-summary").waitFor();
    }
}
