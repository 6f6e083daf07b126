package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Pages of sharing, approval and keys, in each of their states. */
record SharingStates(Portal portal) {

    private static final String ADMINISTRATOR = "beheer@aalst.test";
    private static final String RECEIVER = "ict@gent.test";
    private static final String WITH_US = "/gedeeld-met-ons";
    private static final String KEYS = "/koppelingen/sleutels";

    List<PageState> all() {
        return List.of(PageState.at("shares", () -> ADMINISTRATOR, "/delen"),
                PageState.at("shares-empty", () -> portal.editorOf("Zonhoven"), "/delen"),
                PageState.of("share", () -> ADMINISTRATOR, visitor -> {
                    visitor.opens("/delen?met=ORGANISATION");
                    visitor.page().locator("main tbody th a").first().click();
                    assertThat(visitor.button("Einddatum bewaren")).isVisible();
                }),
                PageState.of("share-refused", () -> ADMINISTRATOR, visitor -> {
                    toShare(visitor);
                    visitor.page().getByLabel("Naam van de organisatie").fill("Sint");
                    visitor.page().locator("#tot").fill("morgen");
                    visitor.presses("Delen");
                    visitor.page().locator(".error-summary").waitFor();
                }),
                PageState.of("share-made", () -> ADMINISTRATOR, SharingStates::makesALink),
                PageState.of("shared-by-link", () -> ADMINISTRATOR, visitor -> {
                    makesALink(visitor);
                    var address = visitor.page().locator("#gedeeld-adres").innerText();
                    visitor.opens(address.substring(address.indexOf("/gedeeld/")));
                }),
                PageState.of("link-gone", () -> ADMINISTRATOR, visitor -> visitor.expecting(404).opens("/gedeeld/weg")),
                PageState.at("shared-with-us", () -> RECEIVER, WITH_US),
                PageState.at("shared-with-us-empty", () -> portal.editorOf("Zonhoven"), WITH_US),
                PageState.of("shared-with-us-result", () -> RECEIVER, visitor -> {
                    visitor.opens(WITH_US);
                    visitor.page().locator("main tbody th a").first().click();
                    visitor.isAtSome("ICT-maturiteit van Aalst");
                }), PageState.of("approval-ask", () -> portal.editorOf("Zonhoven"), SharingStates::toApproval),
                PageState.of("approval-ask-refused", () -> portal.editorOf("Zonhoven"), visitor -> {
                    toApproval(visitor);
                    visitor.presses("Goedkeuring vragen");
                    visitor.page().locator(".error-summary").waitFor();
                }), PageState.of("approval", () -> portal.editorOf("Zonhoven"), visitor -> {
                    toApproval(visitor);
                    visitor.page().getByLabel("Of iemand zonder account").fill("directeur@zonhoven.test");
                    visitor.page().getByLabel("Bericht").fill("Kijk vooral naar hoofdstuk 3.");
                    visitor.presses("Goedkeuring vragen");
                    visitor.page().locator(".approvals a").first().click();
                    visitor.isAtSome("ICT-maturiteit van Zonhoven");
                }), PageState.at("keys", () -> ADMINISTRATOR, KEYS),
                PageState.of("keys-refused", () -> ADMINISTRATOR, visitor -> {
                    visitor.opens(KEYS).presses("Sleutel maken");
                    visitor.page().locator(".error-summary").waitFor();
                }), PageState.of("key-made", () -> ADMINISTRATOR, visitor -> {
                    visitor.opens(KEYS);
                    visitor.page()
                            .getByLabel("Naam", new Page.GetByLabelOptions().setExact(true))
                            .fill("Dashboard beleidscyclus");
                    visitor.page().getByLabel("Metingen").check();
                    visitor.presses("Sleutel maken");
                    visitor.page().locator("#sleutel").waitFor();
                }), PageState.at("api", () -> ADMINISTRATOR, "/koppelingen"));
    }

    private static void toShare(Visitor visitor) {
        visitor.opens("/maturiteit");
        visitor.page().locator("main tbody a[href*='/metingen/']").last().click();
        visitor.isAtSome("Resultaat van").follows("Resultaat delen").isAt("Resultaat delen");
    }

    private static void makesALink(Visitor visitor) {
        toShare(visitor);
        visitor.page().getByLabel("Met een link").check();
        visitor.page().getByLabel("Voor wie is de link?").fill("Gemeenteraad");
        visitor.presses("Delen");
        visitor.page().locator("#gedeeld-adres").waitFor();
    }

    private static void toApproval(Visitor visitor) {
        MeasuringStates.begun(visitor)
                .goesBack()
                .visitor()
                .follows("Goedkeuring vragen of opvolgen")
                .isAt("Goedkeuring vragen");
    }
}
