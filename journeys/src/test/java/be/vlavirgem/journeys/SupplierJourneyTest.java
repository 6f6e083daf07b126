package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A company asks to stand in the register, is admitted, comes in by invitation and tells everybody who it is. */
class SupplierJourneyTest {

    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final String ASKER = "hanne@kruidenpad.test";
    private static final String COMPANY = "Kruidenpad Software";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aCompanyAsksIsAdmittedAndTellsWhoItIs() {
        var asker = visitors.withScript().opens("/").follows("Leveranciers bekijken");
        asker.follows("Je bedrijf laten opnemen").isAt("Leverancier worden");
        asks(asker, ASKER, COMPANY, "1998.500.007");
        asker.opens(SentMail.to(ASKER, "/leverancier-worden/[\\w-]+", asker.page())).isAt("Aanvraag bevestigen");
        asker.presses("Ja, ik vraag dit").isAt("Je aanvraag is onderweg");

        var keeper = visitors.withScript().signsIn(KEEPER).opens("/beheer/leveranciers");
        keeper.follows(COMPANY).isAt("Aanvraag van " + COMPANY);
        assertThat(keeper.page().getByText("Geen leverancier in het register heeft dit nummer")).isVisible();
        keeper.presses("Opnemen in het register");
        assertThat(keeper.page().locator(".error-summary")).isVisible();
        keeper.page().getByLabel("Ik keek na dat dit bedrijf bestaat").check();
        keeper.presses("Opnemen in het register");
        assertThat(keeper.page().getByText("De leverancier staat in het register.")).isVisible();

        var hanne = visitors.withoutScript();
        hanne.opens(SentMail.to(ASKER, Invitation.LINK, keeper.page())).isAt("Werk mee voor " + COMPANY);
        Invitation.setsAPassword(hanne);
        hanne.presses("Uitnodiging aanvaarden").isAtSome(COMPANY);
        hanne.opens("/leverancier").isAt(COMPANY).follows("Bedrijfsgegevens invullen").isAt("Bedrijfsgegevens");
        hanne.page().getByLabel("Over het bedrijf").fill("Zes mensen die software maken voor groendiensten.");
        hanne.page().getByLabel("Gemeente").fill("Lokeren");
        hanne.page().getByLabel("E-mailadres van het bedrijf").fill("info@kruidenpad.test");
        hanne.page().getByLabel("Telefoonnummer van het bedrijf").fill("bel ons");
        hanne.presses("Gegevens bewaren");
        assertThat(hanne.page().locator(".error-summary")).isVisible();
        assertThat(hanne.page().getByLabel("Gemeente")).hasValue("Lokeren");
        hanne.page().getByLabel("Telefoonnummer van het bedrijf").fill("09 000 00 00");
        hanne.presses("Gegevens bewaren");
        assertThat(hanne.page().getByText("5 van 5 gegevens ingevuld")).isVisible();

        var reader = visitors.withScript().opens("/leveranciers?zoek=kruidenpad").follows(COMPANY).isAt(COMPANY);
        assertThat(reader.page().getByText("info@kruidenpad.test")).isVisible();
        assertThat(reader.page().getByText("Hanne Goethals")).hasCount(0);
        assertThat(reader.page().getByText(ASKER)).hasCount(0);
    }

    private static void asks(Visitor visitor, String address, String company, String number) {
        visitor.page().getByLabel("KBO-nummer").fill(number);
        visitor.page().getByLabel("Naam van het bedrijf").fill(company);
        visitor.page().getByLabel("Website").fill("www.kruidenpad.test");
        visitor.page().getByLabel("Je naam").fill("Hanne Goethals");
        visitor.page().getByLabel("Je e-mailadres op het werk").fill(address);
        visitor.page().getByLabel("mag deze aanvraag nakijken").check();
        visitor.presses("Aanvraag versturen");
    }

    @Test
    void whoStandsThereAlreadyIsToldBeforeAnythingIsSent() {
        var asker = visitors.withScript().opens("/leverancier-worden");
        // The name does not break at its hyphens.
        assertThat(asker.page().getByText("V-\u2060ICT-\u2060OR mag deze aanvraag nakijken")).isVisible();
        asks(asker, "piet@korenmaat.test", "Korenmaat gemeentesoftware", "1998.500.106");
        assertThat(asker.page().getByText("Bestaat deze leverancier al?")).isVisible();
        assertThat(asker.link("Korenmaat Gemeentesoftware")).isVisible();
        asker.page().getByLabel("Dit is een ander bedrijf").check();
        asker.presses("Aanvraag versturen");
        assertThat(asker.page().getByText("krijg je een mail op het adres dat je opgaf.")).isVisible();
    }

    @Test
    void twoSuppliersBecomeOneAndTheOldAddressLeadsOn() {
        var keeper = visitors.withScript().signsIn(KEEPER);
        keeper.opens("/beheer/leveranciers?zoek=Dorsvloer").follows("Dorsvloer").follows("Samenvoegen met een andere");
        keeper.page().getByLabel("Leverancier die blijft").fill("Ruisvoorde");
        keeper.presses("Bekijken wat er verhuist");
        assertThat(keeper.page().getByText("Wat er verhuist naar Ruisvoorde").first()).isVisible();
        keeper.page().getByLabel("Typ ter bevestiging: Ruisvoorde").fill("Ruisvoorde");
        keeper.presses("Leveranciers samenvoegen");
        assertThat(keeper.page().getByText("De leveranciers zijn samengevoegd.")).isVisible();
        keeper.opens("/leveranciers/dorsvloer").isAt("Ruisvoorde");
    }
}
