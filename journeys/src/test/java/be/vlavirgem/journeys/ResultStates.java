package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.function.Supplier;

/** The states of a submitted measurement, until it is opened again. */
record ResultStates(Portal portal) {

    List<PageState> all() {
        Supplier<String> editor = () -> portal.editorOf("Poperinge");
        return List.of(PageState.of("result", editor, visitor -> {
            submitted(visitor);
            visitor.page().locator("#uitleg-SEC > summary").click();
            visitor.page().locator("section[aria-labelledby=vergelijking] .chart-table > summary").first().click();
        }), PageState.of("result-english", () -> portal.colleagueIn("Poperinge"), visitor -> {
            visitor.opens("/maturiteit?taal=nl");
            submitted(visitor);
            visitor.opens(visitor.page().url() + "?taal=en");
        }), PageState.of("college", editor, visitor -> {
            submitted(visitor);
            visitor.follows("Eén pagina voor het college").isAtSome("ICT-maturiteit van Poperinge");
        }), PageState.of("measurement-submitted", editor, visitor -> {
            submitted(visitor);
            visitor.follows(Measuring.TO_THE_MEASUREMENT).page().getByText("Nog iets wijzigen?").click();
        }), PageState.of("measurement-reopened", editor, visitor -> {
            submitted(visitor);
            visitor.follows(Measuring.TO_THE_MEASUREMENT).page().getByText("Nog iets wijzigen?").click();
            visitor.presses("Meting heropenen");
            assertThat(visitor.page().getByText("De meting staat weer open")).isVisible();
        }));
    }

    /** To its result, by way of submitting when no other state did. */
    private static void submitted(Visitor visitor) {
        visitor.opens("/maturiteit");
        if (visitor.link("Bekijk het resultaat").count() > 0) {
            visitor.follows("Bekijk het resultaat").isAtSome("Resultaat van ");
        } else {
            MeasuringStates.begun(visitor).savesAtOnce(1, Measuring.QUESTIONS).goesBack().repeatsTheRest();
            new Measuring(visitor).opens(Measuring.CHAPTER).submits();
        }
    }
}
