package be.vlavirgem.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages of the register of standards. */
final class StandardsStates {

    private static final String KEEPER = "redactie@v-ict-or.test";
    private static final String DESK = "/beheer/standaarden";

    private StandardsStates() {}

    static List<PageState> all() {
        return List.of(PageState.fresh("standards", visitor -> visitor.opens("/standaarden")),
                PageState.fresh("standards-nothing", visitor -> visitor.opens("/standaarden?zoek=zzzz")),
                PageState.fresh("standard",
                        visitor -> visitor.opens("/standaarden/applicatieprofiel-mandatendatabank")),
                PageState.at("standard-kept", () -> KEEPER, "/standaarden/wms"),
                PageState.at("standards-followed", () -> KEEPER, "/gevolgde-standaarden"),
                PageState.at("standards-desk", () -> KEEPER, DESK),
                PageState.of("standards-report", () -> KEEPER, StandardsStates::reads),
                PageState.at("standards-runs", () -> KEEPER, DESK + "/invoer"),
                PageState.at("standard-new", () -> KEEPER, DESK + "/nieuw"),
                PageState.of("standard-new-refused", () -> KEEPER, StandardsStates::saysNothing),
                PageState.at("standard-change", () -> KEEPER, DESK + "/wms/wijzigen"),
                PageState.at("standard-end", () -> KEEPER, DESK + "/wms/beeindigen"));
    }

    private static void saysNothing(Visitor visitor) {
        visitor.opens(DESK + "/nieuw").presses("Toevoegen");
        visitor.page().locator(".error-summary").waitFor();
    }

    private static void reads(Visitor visitor) {
        visitor.opens(DESK);
        visitor.page().locator("#bestand").setInputFiles(new FilePayload("proef.json", "application/json", """
                [{"slug": "wms", "title": "WMS"}, {"slug": "vocabularium-bezem", "title": "Vocabularium Bezem", "usage": "TBD",
                  "publicationDate": "TBD"}, "kapot"]
                """.getBytes(StandardCharsets.UTF_8)));
        visitor.page().getByLabel("Een deel van het register").check();
        visitor.presses("Inlezen en nakijken");
    }
}
