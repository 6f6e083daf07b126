package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** The pages of the groups one compares with. */
class GroupsPagesTest extends LookedAtPages {

    private static final String PATH = "/benchmark/groepen";
    private static final String PLACE = "Maaseik";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("groups", GroupsPagesTest::editor, PATH),
                PageState.at("groups-english", () -> Portal.shared().administratorOf(PLACE), PATH + "?taal=en"),
                PageState.at("groups-new", GroupsPagesTest::editor, PATH + "/nieuw"),
                PageState.of("groups-new-sought", GroupsPagesTest::editor, GroupsPagesTest::seeks),
                PageState.of("groups-new-refused", GroupsPagesTest::editor, visitor -> {
                    seeks(visitor);
                    visitor.page().locator("#naam").fill("Drie aan zee");
                    visitor.presses("Bewaar de groep");
                    assertThat(visitor.page().locator(".error-summary")).isVisible();
                }),
                PageState.of("groups-chosen", GroupsPagesTest::editor, GroupsPagesTest::chooses),
                PageState.of("groups-compared", GroupsPagesTest::editor, visitor -> {
                    compares(visitor);
                    assertThat(visitor.page().locator("#groep")).hasValue(Pattern.compile("selection-.*"));
                }),
                PageState.of("groups-compared-figure", GroupsPagesTest::editor, visitor -> {
                    compares(visitor);
                    visitor.page().locator(".standing h3 a").first().click();
                    assertThat(visitor.page().locator("#plaats-in-woorden")).isVisible();
                }),
                PageState.of("groups-drop", GroupsPagesTest::editor, visitor -> {
                    chooses(visitor);
                    visitor.page().locator("a[href$=vervallen]").first().click();
                }));
    }

    private static String editor() {
        ComparedFigures.around(Portal.shared(), Portal.shared().municipality(PLACE));
        return Portal.shared().editorOf(PLACE);
    }

    private static void seeks(Visitor visitor) {
        visitor.opens(PATH + "/nieuw");
        visitor.page().locator("#zoek").fill("oost");
        visitor.presses("Zoek");
    }

    private static void compares(Visitor visitor) {
        chooses(visitor);
        visitor.opens(PATH);
        visitor.page().locator("a[href*='groep=selection-']").first().click();
    }

    private static void chooses(Visitor visitor) {
        visitor.opens(PATH);
        if (visitor.page().locator("a[href$=vervallen]").count() == 0) {
            visitor.opens(PATH + "/nieuw");
            visitor.page().locator("#naam").fill("Acht van hier");
            for (int number = 0; number < 8; number++) {
                visitor.page().locator("input[name=kies]").nth(number).check();
            }
            visitor.presses("Bewaar de groep");
        }
    }
}
