package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;

/** The pages of the register of suppliers, as everybody, a supplier and V-ICT-OR see them. */
final class SupplierStates {

    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final String SUPPLIER = "info@kleineleverancier.test";

    private SupplierStates() {}

    static List<PageState> all() {
        return List.of(PageState.fresh("suppliers", visitor -> visitor.opens("/leveranciers")),
                PageState.at("suppliers-signed-in", () -> SUPPLIER, "/leveranciers?zoek=studio"),
                PageState.fresh("supplier", visitor -> visitor.opens("/leveranciers/studio-klinkaert")),
                PageState.fresh("supplier-become", visitor -> visitor.opens("/leverancier-worden")),
                PageState.fresh("supplier-become-refused", SupplierStates::sendsNothing),
                PageState.fresh("supplier-become-alike", SupplierStates::asksForOneThatIsThere),
                PageState.fresh("supplier-confirm-dead",
                        visitor -> visitor.expecting(404).opens("/leverancier-worden/verlopen")),
                PageState.fresh("supplier-confirm", SupplierStates::opensTheLink),
                PageState.at("supplier-dashboard", () -> SUPPLIER, "/dashboard"),
                PageState.at("supplier-home", () -> SUPPLIER, "/leverancier"),
                PageState.at("supplier-home-english", () -> "info@leverancier.test", "/leverancier?taal=en"),
                PageState.at("supplier-company", () -> SUPPLIER, "/leverancier/bedrijf"),
                PageState.of("supplier-company-refused", () -> SUPPLIER, SupplierStates::mistypes),
                PageState.at("suppliers-kept", () -> KEEPER, "/beheer/leveranciers"),
                PageState.of("supplier-request", () -> KEEPER, SupplierStates::decides),
                PageState.of("supplier-kept", () -> KEEPER, SupplierStates::keeps),
                PageState.of("supplier-correct", () -> KEEPER,
                        visitor -> keeps(visitor).follows("Gegevens verbeteren")),
                PageState.of("supplier-end", () -> KEEPER,
                        visitor -> keeps(visitor).follows("Leverancier beëindigen")),
                PageState.of("supplier-merge", () -> KEEPER, SupplierStates::merges));
    }

    private static void sendsNothing(Visitor visitor) {
        visitor.opens("/leverancier-worden").presses("Aanvraag versturen");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }

    private static void asksForOneThatIsThere(Visitor visitor) {
        asks(visitor, "Studio Klinkaert", UUID.randomUUID() + "@proef.test");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }

    private static void asks(Visitor visitor, String company, String address) {
        visitor.opens("/leverancier-worden");
        visitor.page().getByLabel("KBO-nummer").fill("1998.600.074");
        visitor.page().getByLabel("Naam van het bedrijf").fill(company);
        visitor.page().getByLabel("Website").fill("www.proef.test");
        visitor.page().getByLabel("Je naam").fill("Lore Baert");
        visitor.page().getByLabel("Je e-mailadres op het werk").fill(address);
        visitor.page().getByLabel("mag deze aanvraag nakijken").check();
        visitor.presses("Aanvraag versturen");
    }

    private static Visitor opensTheLink(Visitor visitor) {
        var address = UUID.randomUUID() + "@proef.test";
        asks(visitor, "Zwaluwnest Toestellen", address);
        return visitor.opens(SentMail.to(address, "/leverancier-worden/[\\w-]+", visitor.page()));
    }

    private static void decides(Visitor visitor) {
        opensTheLink(visitor).presses("Ja, ik vraag dit").opens("/beheer/leveranciers?toestand=REQUESTED");
        visitor.page().locator("main").getByText("Zwaluwnest Toestellen").first().click();
        visitor.isAt("Aanvraag van Zwaluwnest Toestellen");
    }

    private static void mistypes(Visitor visitor) {
        visitor.opens("/leverancier/bedrijf");
        visitor.page().getByLabel("Website").fill("http://onveilig.test");
        visitor.page().getByLabel("Telefoonnummer van het bedrijf").fill("bel ons");
        visitor.presses("Gegevens bewaren");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }

    private static Visitor keeps(Visitor visitor) {
        return visitor.opens("/beheer/leveranciers?zoek=Studio+Klinkaert").follows("Studio Klinkaert");
    }

    private static void merges(Visitor visitor) {
        keeps(visitor).follows("Samenvoegen met een andere");
        visitor.page().getByLabel("Leverancier die blijft").fill("korenmaat");
        visitor.presses("Bekijken wat er verhuist");
        assertThat(visitor.page().getByText("Wat er verhuist").first()).isVisible();
    }
}
