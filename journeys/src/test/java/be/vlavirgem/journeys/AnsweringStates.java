package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The states of a chapter and its questions. */
record AnsweringStates(Portal portal) {

    List<PageState> all() {
        return List.of(in("chapter-to-take-over", "Ninove", AnsweringStates::toTakeOver),
                PageState.of("chapter-english", () -> portal.colleagueIn("Ninove"), AnsweringStates::inEnglish),
                in("chapter-figures", "Diest", AnsweringStates::figures),
                in("chapter-checkboxes", "Diest",
                        visitor -> MeasuringStates.begun(visitor).goesBack().opens(Measuring.STRATEGY)),
                in("chapter-with-errors", "Tienen", AnsweringStates::errors),
                in("chapter-conflict", "Lier", this::conflict),
                PageState.of("chapter-read-only", () -> PageStates.READER, AnsweringStates::readOnly),
                PageState.fresh("chapter-signed-out", this::signedOut),
                PageState.fresh("sign-in-carried", this::carriedToTheDoor),
                PageState.fresh("chapter-carried", visitor -> {
                    carriedToTheDoor(visitor);
                    visitor.signsInHere(portal.editorOf("Halle")).isAt(Measuring.CHAPTER);
                }));
    }

    private PageState in(String name, String municipality, Consumer<Visitor> way) {
        return PageState.of(name, () -> portal.editorOf(municipality), way);
    }

    private static void toTakeOver(Visitor visitor) {
        MeasuringStates.begun(visitor);
        visitor.page().getByText("Alle vragen van dit hoofdstuk").click();
        visitor.page().getByText("Alles klopt nog, behalve …").click();
    }

    private static void inEnglish(Visitor visitor) {
        visitor.opens("/maturiteit?taal=nl");
        MeasuringStates.begun(visitor);
        visitor.opens(visitor.page().url().replaceFirst("#.*", "?taal=en"));
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    }

    /** A figure as last time, a strange one, one nobody knows, a wrong one, and a sum. */
    private static void figures(Visitor visitor) {
        var measuring = MeasuringStates.begun(visitor).goesBack().opens(Measuring.CAPACITY);
        measuring.card("CAP01").figure().fill("3");
        measuring.card("CAP02").unknown().check();
        measuring.card("CAP06").figure().fill("120");
        measuring.card("CAP07").figure().fill("12,34,5");
        measuring.card("CAP08").figure().fill("80");
        measuring.card("CAP08").explains().evidence().fill("https://intranet.diest.test/toestellen");
        visitor.presses("Antwoorden bewaren");
        assertThat(measuring.card("CAP07").error()).isVisible();
    }

    private static void errors(Visitor visitor) {
        var measuring = MeasuringStates.begun(visitor);
        Stream.of("SEC01", "SEC04").map(measuring::card).forEach(card -> {
            card.explains().evidence().evaluate("field => { field.value = 'het rapport van de DPO'; }");
            card.best().check();
        });
        visitor.presses("Antwoorden bewaren");
        assertThat(visitor.page().getByText("2 antwoorden vragen nog aandacht")).isVisible();
    }

    private void conflict(Visitor visitor) {
        var mine = MeasuringStates.begun(visitor).savesAtOnce(3, 5);
        try (var colleague = Visitor.withScript()) {
            Measuring.continuedBy(colleague.signsIn(portal.colleagueIn("Lier"))).saves(2);
        }
        mine.option(2, 1).check();
        assertThat(mine.question(2).getByText("Intussen antwoordde een collega")).isVisible();
    }

    private static void readOnly(Visitor visitor) {
        visitor.opens("/maturiteit");
        visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.ROW).last().getByRole(AriaRole.LINK).click();
        visitor.follows(Measuring.TO_THE_MEASUREMENT);
        new Measuring(visitor).opens(Measuring.CAPACITY);
    }

    private void signedOut(Visitor visitor) {
        visitor.signsIn(portal.editorOf("Geel"));
        var measuring = MeasuringStates.begun(visitor).saves(1);
        visitor.losesTheSession().expecting(401);
        measuring.option(2, 1).check();
        assertThat(measuring.unsavedMark(2)).isVisible();
    }

    private void carriedToTheDoor(Visitor visitor) {
        visitor.signsIn(portal.editorOf("Halle"));
        MeasuringStates.begun(visitor).savesAtOnce(1, 2);
        visitor.losesTheSession();
        visitor.page()
                .evaluate("document.querySelectorAll('#vraag-SEC03 input, #vraag-SEC04 input').forEach("
                        + "(radio, nth) => { if (radio.id.endsWith('-2')) radio.checked = true; })");
        visitor.presses("Antwoorden bewaren");
        assertThat(visitor.page().getByText("versleuteld meegenomen")).isVisible();
    }
}
