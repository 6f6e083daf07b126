package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** The page on which a figure is changed where it is seen, in what it can come to. */
class FigureEditingPagesTest extends LookedAtPages {

    private static final String OWN = "Lanaken";
    private static final String FIGURES = "/benchmark/cijfers/";
    private static final String CLOSED = "/wijzigen?jaar=2025";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("figure-edit", FigureEditingPagesTest::own, FIGURES + "laptops" + CLOSED),
                PageState.of("figure-edit-refused", FigureEditingPagesTest::own, FigureEditingPagesTest::doubts),
                PageState.at("figure-edit-english", FigureEditingPagesTest::english,
                        FIGURES + "medewerkers" + CLOSED + "&taal=en"),
                PageState.at("figure-edit-parts", FigureEditingPagesTest::own, FIGURES + "software-aandeel" + CLOSED),
                PageState.at("figure-edit-score", FigureEditingPagesTest::own, FIGURES + "score-sec/wijzigen"),
                PageState.at("figure-edit-imported", FigureEditingPagesTest::own,
                        FIGURES + "investeringen-gepland/wijzigen"),
                PageState.at("figure-edit-unmeasured", Portal.shared()::editorOfTheModel,
                        FIGURES + "laptops/wijzigen"));
    }

    private static void doubts(Visitor visitor) {
        visitor.opens(FIGURES + "laptops" + CLOSED).page().locator("#cijfer").fill("9.000");
        visitor.presses("Bewaar het cijfer");
        assertThat(visitor.page().locator(".error-summary")).isVisible();
    }

    private static String own() {
        return Portal.shared().administratorOf(OWN);
    }

    /** Reads English, which an account keeps; not an administrator. */
    private static String english() {
        return Portal.shared().colleagueIn(OWN);
    }
}
