package be.vlavirgem.maturity;

/** The small file with figures, their sum, a list to tick, and a figure that is asked after a choice only. */
final class FigureFiles {

    private static final String CHAPTER = """
            - code: "CAP"
              titel: "Capaciteit"
              inleiding: "Tel samen."
              gewicht: 5
              vragen:
            """;
    private static final String FIGURE = """
            - code: "%s"
              soort: "getal"
              vraag: "Hoeveel %s?"
              hulp: "Tel ze allemaal."
              niet-van-toepassing: "Jullie hebben er geen."
              gewicht: 0
              eenheid: "stuks"
              decimalen: 0
              hoogstens: 100000
              peildatum: "31 december"
              telt-mee: "Alles telt mee."
              per: "geen"
              kengetal: "%s"
            """;
    private static final String SUM = """
            - code: "CAP03"
              soort: "som"
              vraag: "Hoeveel toestellen samen?"
              hulp: "Dit rekenen we zelf uit."
              gewicht: 0
              eenheid: "toestellen"
              decimalen: 0
              per: "geen"
              kengetal: "toestellen"
              delen: ["CAP01", "CAP02"]
            """;
    private static final String LIST = """
            - code: "CAP04"
              soort: "meerkeuze"
              vraag: "Wat hebben jullie op papier?"
              hulp: "Vink aan wat er is."
              gewicht: 0
              opties:
                - { code: "gebruik", antwoord: "Gebruik.", score: 50 }
                - { code: "cloud", antwoord: "Cloud.", score: 50 }
            """;

    static final String FIGURES = QuestionnaireFiles.SOUND.replace("\"proef\"", "\"proef-cijfers\"")
            + CHAPTER.indent(2)
            + (figure("CAP01", "pcs") + figure("CAP02", "laptops") + SUM + LIST
                    + figure("CAP05", "proeven") + "  alleen-als: { vraag: \"SEC01\", antwoord: [\"ja\"] }\n")
                    .indent(6);

    private FigureFiles() {}

    private static String figure(String code, String indicator) {
        return FIGURE.formatted(code, indicator, indicator);
    }
}
