package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on which one says who may see figures by name, and those on which the names stand. */
class ConsentPagesTest extends LookedAtPages {

    private static final String PATH = "/benchmark/delen";
    private static final String OWN = "Edegem";
    private static final String OTHER = "Mortsel";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("consent", ConsentPagesTest::own, PATH),
                PageState.at("consent-english", () -> Portal.shared().administratorOf("Boechout"), PATH + "?taal=en"),
                PageState.of("consent-given", ConsentPagesTest::other, ConsentPagesTest::shows),
                PageState.at("consent-reader", () -> Portal.shared().editorOf(OTHER), PATH),
                PageState.at("consent-model", Portal.shared()::editorOfTheModel, PATH),
                PageState.at("consent-give", ConsentPagesTest::own, PATH + "/toestellen"),
                PageState.of("consent-refused", ConsentPagesTest::own, visitor -> {
                    visitor.opens(PATH + "/mensen");
                    visitor.page().getByLabel("Iedereen").check();
                    visitor.page().locator("#tot").fill("ooit");
                    visitor.presses("Bewaar de keuze");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.at("consent-withdraw", ConsentPagesTest::own, PATH + "/mensen/intrekken"),
                PageState.at("consent-government", ConsentPagesTest::own, PATH + "/mensen/overheid"),
                PageState.of("consent-government-refused", ConsentPagesTest::own, visitor -> {
                    visitor.opens(PATH + "/mensen/overheid").presses("Deel dit thema");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("consent-named", ConsentPagesTest::own, visitor -> {
                    visitor.opens("/benchmark/cijfers/ict-vte?groep=flanders-vlaanderen");
                    assertThat(visitor.link(OTHER)).isVisible();
                }),
                PageState.at("beside-list", ConsentPagesTest::own, "/benchmark/naast"),
                PageState.of("beside", ConsentPagesTest::own, visitor -> {
                    visitor.opens("/benchmark/cijfers/ict-vte?groep=flanders-vlaanderen").follows(OTHER);
                    visitor.isAt("Naast " + OTHER);
                }),
                PageState.at("beside-model", ConsentPagesTest::own, "/benchmark/naast/voorbeeld"),
                PageState.at("beside-model-nothing", Portal.shared()::editorOfTheModel, "/benchmark/naast/voorbeeld"));
    }

    private static String own() {
        var portal = Portal.shared();
        ComparedFigures.around(portal, portal.municipality(OWN));
        var seen = portal.administratorOf(OTHER);
        var other = portal.municipality(OTHER).value();
        if (portal.bean(PlatformTransaction.class)
                .call(() -> portal.bean(JdbcClient.class)
                        .sql("select not exists (select from benchmark_shown where organisation_id = ?)")
                        .param(other)
                        .query(Boolean.class)
                        .single())) {
            try (var giver = Visitor.withoutScript(portal)) {
                shows(giver.signsIn(seen));
            }
        }
        return portal.administratorOf(OWN);
    }

    private static String other() {
        ComparedFigures.around(Portal.shared(), Portal.shared().municipality(OTHER));
        return Portal.shared().administratorOf(OTHER);
    }

    private static void shows(Visitor visitor) {
        List.of("Mensen en capaciteit", "ICT-uitgaven").forEach(theme -> {
            visitor.opens(PATH).follows("Kies wie het ziet " + theme);
            visitor.page().getByLabel("Alle lokale besturen").check();
            visitor.presses("Bewaar de keuze").isAt("Wie mag jullie cijfers met naam zien?");
        });
    }
}
