package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of proofs and grades; one state goes on where the one before it came. */
class GradePagesTest extends LookedAtPages {

    private static final String REVIEWER = "redactie@v-ict-or.test";
    private static final String COMPANY = "Sporkehout";
    private static final String PRODUCT = "Sporkehout Sloten";
    private static final String PUBLIC = "/oplossingen/sporkehout-sloten";
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n";

    /** Where the product is described, once it is. */
    private static @Nullable String own;

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.fresh("grade-explained", visitor -> visitor.opens("/catalogus/veiligheidsgraad")),
                PageState.fresh("grade-explained-english",
                        visitor -> visitor.opens("/catalogus/veiligheidsgraad?taal=en")),
                PageState.at("claims-none", GradePagesTest::supplier, "/leverancier/gegevens/bewijzen"),
                PageState.of("claims", GradePagesTest::supplier, visitor -> visitor.opens(own(visitor) + "/bewijzen")),
                PageState.of("claims-refused", GradePagesTest::supplier, visitor -> {
                    sends(visitor.opens(own(visitor) + "/bewijzen"), 0, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("claims-waiting", GradePagesTest::supplier, GradePagesTest::handsIn),
                PageState.of("grade-own-submitted", GradePagesTest::supplier, visitor -> {
                    visitor.opens(own(visitor));
                    if (visitor.button("Dien in").count() > 0) {
                        visitor.presses("Dien in");
                    }
                }),
                PageState.of("claim-checks", () -> REVIEWER, GradePagesTest::publishes),
                PageState.of("claim-check", () -> REVIEWER, GradePagesTest::looks),
                PageState.of("claim-check-reasonless", () -> REVIEWER, visitor -> {
                    looks(visitor);
                    visitor.presses("Aanvaard het niet");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("claim-checks-decided", () -> REVIEWER, visitor -> {
                    looks(visitor);
                    visitor.presses("Aanvaard het bewijs");
                    assertThat(visitor.page().getByText("Het bewijs is aanvaard")).isVisible();
                    looks(visitor);
                    visitor.page().locator("#reden").fill("Dit verslag gaat over een ander product.");
                    visitor.presses("Aanvaard het niet");
                    assertThat(visitor.page().getByText("Het bewijs is niet aanvaard")).isVisible();
                }),
                PageState.of("claims-decided", GradePagesTest::supplier,
                        visitor -> visitor.opens(own(visitor) + "/bewijzen")),
                PageState.of("sheet-proven", GradePagesTest::supplier, visitor -> {
                    visitor.opens(own(visitor) + "/veiligheid");
                    assertThat(visitor.page().getByText("dan telt het bewijs niet meer").first()).isVisible();
                }),
                PageState.of("grade-own", GradePagesTest::supplier, visitor -> {
                    visitor.opens(own(visitor));
                    opensAll(visitor);
                }),
                PageState.fresh("solution-graded", visitor -> {
                    letsTimePass();
                    visitor.opens(PUBLIC).isAt(PRODUCT);
                    opensAll(visitor);
                    assertThat(visitor.page().getByText("Veiligheidsgraad").first()).isVisible();
                }));
    }

    private static String supplier() {
        return Portal.shared().editorOfSupplier(COMPANY);
    }

    private static synchronized String own(Visitor visitor) {
        var known = own;
        return known != null ? known : describes(visitor);
    }

    private static String describes(Visitor visitor) {
        var page = visitor.opens("/leverancier/oplossingen/nieuw").page();
        page.locator("#name").fill(PRODUCT);
        page.locator("#summary").fill("Beheert sleutels en sloten van gebouwen");
        page.locator("#description").fill("Wie een sleutel meeneemt, tekent op het scherm.");
        page.locator("#product-page").fill("www.sporkehout.test/sloten");
        page.locator("#components-1").fill("Baliesysteem");
        page.locator("#audience").check();
        page.locator("#delivery").check();
        page.locator("#licence").selectOption("gesloten");
        page.locator("#pricing").selectOption("per-inwoner");
        page.locator("#personal-data").selectOption("gewoon");
        visitor.presses("Bewaar").isAt(PRODUCT);
        var made = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
        guards(visitor, made);
        own = made;
        return made;
    }

    private static void guards(Visitor visitor, String made) {
        var page = visitor.opens(made + "/veiligheid").page();
        page.locator("#two-factor").selectOption("verplicht");
        page.locator("#penetration-test").fill("12/10/2026");
        page.locator("#eigen-certificates").check();
        page.locator("#certificates-1-certificate").selectOption("iso27001");
        page.locator("#certificates-1-issuer").fill("Keurhuis Zenne");
        page.locator("#certificates-1-valid-until").fill("31/12/2029");
        visitor.presses("Bewaar en ga verder");
    }

    private static void handsIn(Visitor visitor) {
        var path = own(visitor) + "/bewijzen";
        sends(visitor.opens(path), 0, PDF);
        assertThat(visitor.page().locator(".notice.good")).isVisible();
        sends(visitor.opens(path), 1, PDF);
        assertThat(visitor.page().locator(".notice.good")).isVisible();
    }

    private static void sends(Visitor visitor, int nth, String content) {
        var claim = visitor.page().locator("section.card:has(input[name=bewering])").nth(nth);
        claim.locator("summary").click();
        claim.getByLabel("Bestand")
                .setInputFiles(new FilePayload("Verslag.pdf", "application/pdf",
                        content.getBytes(StandardCharsets.UTF_8)));
        claim.getByText("Dien het bewijs in", new Locator.GetByTextOptions().setExact(true)).click();
        visitor.page().locator(".notice.good, .error-summary").first().waitFor();
    }

    private static void publishes(Visitor visitor) {
        visitor.opens("/beheer/oplossingen");
        if (visitor.page().getByText(PRODUCT).count() > 0) {
            visitor.follows(PRODUCT).presses("Publiceer");
        }
        visitor.opens("/beheer/bewijzen");
    }

    private static void looks(Visitor visitor) {
        visitor.opens("/beheer/bewijzen");
        visitor.page().locator("tr:has-text('" + PRODUCT + "') a").first().click();
        visitor.page().locator("#beweerd").waitFor();
    }

    private static void opensAll(Visitor visitor) {
        visitor.page().locator("main details > summary").all().forEach(Locator::click);
    }

    /** So that everybody sees the grade. */
    private static void letsTimePass() {
        var portal = Portal.shared();
        var supplier = portal.bean(PlatformTransaction.class)
                .call(() -> portal.bean(Organisations.class).named(OrganisationKind.SUPPLIER, COMPANY))
                .orElseThrow();
        TenantScope.of(supplier)
                .run(() -> new TransactionTemplate(portal.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(_ -> portal.bean(JdbcClient.class)
                                .sql("update published_solution set sheet = jsonb_set(sheet, '{grade,from}', '\"2026-01-01\"') where organisation_id = ?")
                                .param(supplier.value())
                                .update()));
    }
}
