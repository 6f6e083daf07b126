package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.FaultyFile.of;
import static be.vlavirgem.maturity.QuestionnaireFiles.with;

import java.util.List;

/** Files with a fault in what is peculiar to a kind of question, or in what points to other questions. */
final class FaultyKinds {

    private static final String FIGURE = """
            - code: "SEC02"
                    soort: "getal"
                    vraag: "Hoeveel?"
                    hulp: "Tel ze allemaal."
                    gewicht: %s
                    eenheid: "stuks"
                    decimalen: 0
                    hoogstens: 10
                    peildatum: "31 december"
                    telt-mee: "Alles telt mee."
                    per: "geen"
                    kengetal: "%s"
                  - code: "SEC03\"""";

    private static final String TWO_FIGURES = FIGURE.formatted("0", "stuks")
            + FIGURE.formatted("0", "stuks").replace("- code: \"SEC02\"", "").replace("SEC03", "SEC04");

    private FaultyKinds() {}

    static List<FaultyFile> all() {
        return List.of(
                of("an unknown kind", inTheFirst("soort: \"raadsel\""), 19, "other-word", "soort", "raadsel", kinds()),
                of("two conditions in one",
                        inTheFirst("alleen-als: { inwoners-vanaf: 10, vraag: \"SEC01\", meer-dan: 0 }"), 19,
                        "condition"),
                of("a size beside a question",
                        inTheFirst("alleen-als: { inwoners-vanaf: 10, vraag: \"SEC01\" }"), 19, "condition"),
                of("one question beside several",
                        inTheFirst("alleen-als: { vraag: \"SEC01\", vragen: [\"SEC02\"], meer-dan: 0 }"), 19,
                        "condition"),
                of("several questions without a limit", inTheFirst("alleen-als: { vragen: [\"SEC01\"] }"), 19,
                        "condition"),
                of("one of several questions that comes later",
                        inTheFirst("alleen-als: { vragen: [\"SEC02\"], meer-dan: 0 }"), 10, "unknown-question",
                        "SEC02"),
                of("a condition on what comes later",
                        inTheFirst("alleen-als: { vraag: \"SEC02\", antwoord: [\"ja\"] }"), 10, "unknown-question",
                        "SEC02"),
                of("a limit on a choice",
                        with(28, "vraag: \"Is die getest?\"\n        alleen-als: { vraag: \"SEC01\", meer-dan: 0 }"),
                        10,
                        "misfit", "SEC01"),
                of("a model answer that is not offered", inTheFirst("voorbeeld: \"misschien\""), 22, "model"),
                of("points that do not add up",
                        inTheFirst("soort: \"meerkeuze\"").replace("score: 100\n      - code: \"SEC02",
                                "score: 99\n      - code: \"SEC02"),
                        22, "no-sum"),
                of("a figure with a weight", with(27, FIGURE.formatted("1", "stuks")), 27, "figure-weight"),
                of("an indicator's code", with(27, FIGURE.formatted("0", "Stuks 1")), 38, "indicator-code", "Stuks 1"),
                of("two figures under one indicator", with(27, TWO_FIGURES), 10, "indicator-taken", "stuks"),
                of("a sum of one", with(27, SUM), 27, "no-parts"));
    }

    private static final String SUM = """
            - code: "SEC02"
                    soort: "som"
                    vraag: "Samen"
                    hulp: "Tel ze allemaal."
                    gewicht: 0
                    eenheid: "stuks"
                    decimalen: 0
                    per: "geen"
                    kengetal: "alles"
                    delen: ["SEC01"]
                  - code: "SEC03\"""";

    private static String kinds() {
        return "keuze, meerkeuze, getal, bedrag, som";
    }

    /** A line more in the first question. */
    private static String inTheFirst(String line) {
        return with(18, "gewicht: 3\n        " + line);
    }
}
