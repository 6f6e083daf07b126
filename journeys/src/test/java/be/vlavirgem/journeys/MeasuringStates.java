package be.vlavirgem.journeys;

import java.util.List;

/** The states of a measurement and what leads to it. */
record MeasuringStates(Portal portal) {

    List<PageState> all() {
        return List.of(PageState.at("overview", () -> PageStates.READER, "/maturiteit"),
                PageState.at("overview-not-begun", () -> portal.editorOf("Oostende"), "/maturiteit"),
                PageState.at("overview-first", portal::editorOfTheModel, "/maturiteit"),
                PageState.of("measurement", () -> portal.editorOf("Genk"), this::measurement),
                PageState.of("result-provisional", () -> portal.editorOf("Genk"), visitor -> {
                    measurement(visitor);
                    visitor.follows("Bekijk het resultaat").isAtSome("Resultaat van ");
                }), PageState.of("figure-sheet", () -> portal.editorOf("Genk"), visitor -> {
                    measurement(visitor);
                    visitor.follows("Druk het cijferblad af").isAtSome("Cijferblad van ");
                }), PageState.of("history", () -> portal.editorOf("Mol"), this::history),
                PageState.of("submit", () -> portal.editorOf("Genk"), this::nearlyDone),
                PageState.of("submit-refused", () -> portal.editorOf("Mol"), visitor -> {
                    begun(visitor).goesBack();
                    visitor.opens(visitor.page().url() + "/indienen").isAt("De meting indienen");
                }));
    }

    /** Most of a chapter, two of it to be found out, and a figure that looks strange. */
    private void measurement(Visitor visitor) {
        var measuring = begun(visitor);
        if (measuring.unknown(13).isChecked()) {
            measuring.goesBack();
            return;
        }
        measuring.savesAtOnce(1, 12);
        measuring.unknown(13).check();
        measuring.unknown(14).check();
        measuring.pressesSave().goesBack().opens(Measuring.CAPACITY);
        measuring.card("CAP01").figure().fill("3");
        measuring.pressesSave().goesBack();
    }

    private void history(Visitor visitor) {
        begun(visitor).savesAtOnce(1, 3).goesBack();
        visitor.follows("Geschiedenis").isAt("Geschiedenis");
    }

    private void nearlyDone(Visitor visitor) {
        measurement(visitor);
        new Measuring(visitor).opens(Measuring.STRATEGY)
                .repeats()
                .repeats(Measuring.ORGANISATION, Measuring.DATA, Measuring.SERVICE)
                .goesBack();
        visitor.follows("Meting indienen").isAt("De meting indienen");
    }

    /** Begins, or goes on when another state began in that municipality. */
    static Measuring begun(Visitor visitor) {
        visitor.opens("/maturiteit");
        return visitor.button("Meting beginnen").count() > 0
                ? Measuring.begunBy(visitor)
                : Measuring.continuedBy(visitor);
    }
}
