package be.vlavirgem.journeys;

import java.util.List;

/** The pages of delegation, of both sides. */
final class DelegationStates {

    private static final String ADMINISTRATOR = "beheer@aalst.test";
    private static final String KEEPER = "beheer@intercommunale.test";
    private static final String DELEGATE = "dpo@intercommunale.test";
    private static final String BODY = "Intercommunale Denderstreek";

    private DelegationStates() {}

    static List<PageState> all() {
        return List.of(PageState.at("delegations", () -> ADMINISTRATOR, "/delegaties"),
                PageState.at("delegations-empty", () -> Portal.shared().administratorOf("Hamme"), "/delegaties"),
                PageState.at("delegation-new", () -> ADMINISTRATOR, "/delegaties/nieuw"),
                PageState.of("delegation-refused", () -> ADMINISTRATOR, visitor -> {
                    visitor.opens("/delegaties/nieuw").page().locator("#naam").fill("kring");
                    visitor.page().locator("#tot").fill("31/02/2027");
                    visitor.presses("Organisatie laten meewerken");
                    visitor.page().locator(".error-summary").waitFor();
                }),
                PageState.of("delegation", () -> ADMINISTRATOR, visitor -> visitor.opens("/delegaties").follows(BODY)),
                PageState.of("delegation-withdraw", () -> ADMINISTRATOR, visitor -> {
                    visitor.opens("/delegaties").follows(BODY).follows("Intrekken");
                    visitor.page().locator("dialog[open]").waitFor();
                }),
                PageState.at("mandates", () -> KEEPER, "/werken-voor"),
                PageState.of("mandate", () -> KEEPER, visitor -> visitor.opens("/werken-voor").follows("Lede")),
                PageState.at("mandates-empty", () -> "beheer@v-ict-or.test", "/werken-voor"),
                PageState.at("delegated-work", () -> DELEGATE, "/mijn-besturen"),
                PageState.at("delegated-work-late", () -> DELEGATE, "/mijn-besturen?wanneer=te-laat"),
                PageState.at("delegated-work-empty", () -> "redactie@v-ict-or.test", "/mijn-besturen"),
                PageState.at("delegated-dashboard", () -> KEEPER, "/dashboard"));
    }
}
