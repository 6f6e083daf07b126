package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** The pages of what authorities planned and accounted for, as the demo invents it. */
class FinancePagesTest extends LookedAtPages {

    private static final String PATH = "/benchmark/financieel";
    private static final String PLACE = "Ranst";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("finance", FinancePagesTest::editor, PATH),
                PageState.at("finance-plan", FinancePagesTest::editor, PATH + "?plan=plan&jaar=2027&blok=schuld"),
                PageState.at("finance-part", FinancePagesTest::editor,
                        PATH + "?plan=rekening&jaar=2025&deel=investering&blok=ontvangsten"),
                PageState.at("finance-english", FinancePagesTest::colleague, PATH + "?taal=en"),
                PageState.at("finance-nothing", FinancePagesTest::editor, PATH + "?soort=provincies"),
                PageState.at("finance-no-year", FinancePagesTest::editor, PATH + "?plan=rekening&jaar=2031"),
                PageState.at("finance-without-own", Portal.shared()::editorOfTheModel, PATH),
                PageState.of("finance-opened", FinancePagesTest::editor, visitor -> {
                    visitor.opens(PATH).page().locator("#beleidsdomeinen summary").click();
                    assertThat(visitor.page().locator("#beleidsdomeinen table")).isVisible();
                }),
                PageState.at("finance-map", FinancePagesTest::editor, PATH + "/kaart?plan=rekening&jaar=2025"),
                PageState.at("finance-map-balance", FinancePagesTest::editor,
                        PATH + "/kaart?plan=rekening&jaar=2025&blok=saldo"),
                PageState.at("finance-map-empty", FinancePagesTest::editor, PATH + "/kaart?plan=rekening&jaar=2031"));
    }

    private static String editor() {
        return Portal.shared().editorOf(PLACE);
    }

    /** Reads English, which an account keeps. */
    private static String colleague() {
        return Portal.shared().colleagueIn(PLACE);
    }
}
