package be.vlavirgem.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A small file without a problem, and that file with some of its lines, counted from 1, changed. */
final class QuestionnaireFiles {
    static final String SOUND = """
            code: "proef"
            titel: "Proefmeting"
            niveaus:
              - { niveau: 1, vanaf: 0, naam: "Een", betekenis: "Het begin." }
              - { niveau: 2, vanaf: 20, naam: "Twee", betekenis: "Een stap." }
              - { niveau: 3, vanaf: 40, naam: "Drie", betekenis: "Halfweg." }
              - { niveau: 4, vanaf: 60, naam: "Vier", betekenis: "Haast daar." }
              - { niveau: 5, vanaf: 80, naam: "Vijf", betekenis: "Het einde." }
            hoofdstukken:
              - code: "SEC"
                titel: "Bescherming"
                inleiding: "Samen te beantwoorden."
                gewicht: 22
                vragen:
                  - code: "SEC01"
                    vraag: "Is er een back-up?"
                    hulp: "Kijk in het verslag van gisteren."
                    gewicht: 3
                    niet-van-toepassing: true
                    opties:
                      - code: "nee"
                        antwoord: "Er is er geen."
                        score: 0
                      - code: "ja"
                        antwoord: "Elke nacht."
                        score: 100
                  - code: "SEC02"
                    vraag: "Is die getest?"
                    hulp: "Zoek de datum van de laatste test."
                    gewicht: 1
                    opties:
                      - { code: "ja", antwoord: "Dit jaar.", score: 100 }
                      - { code: "nee", antwoord: "Nog niet.", score: 0 }
              - code: "ORG"
                titel: "Organisatie"
                inleiding: "Over afspraken."
                gewicht: 10
                vragen:
                  - code: "ORG01"
                    vraag: "Is er een afspraak?"
                    hulp: "Zoek het besluit op."
                    gewicht: 1
                    opties:
                      - { code: "nee", antwoord: "Geen.", score: 0 }
                      - { code: "ja", antwoord: "Een.", score: 100 }
            """;

    private QuestionnaireFiles() {}

    static String with(int line, String content) {
        return with(Map.of(line, content));
    }

    /** The indentation stays; no content takes the line's content away. */
    static String with(Map<Integer, String> changes) {
        List<String> lines = new ArrayList<>(SOUND.lines().toList());
        changes.forEach((line, content) -> {
            String old = lines.get(line - 1);
            lines.set(line - 1, old.substring(0, old.length() - old.stripLeading().length()) + content);
        });
        return String.join("\n", lines);
    }

    static String without(Integer... lines) {
        List<String> left = new ArrayList<>(SOUND.lines().toList());
        Arrays.stream(lines).forEach(line -> left.set(line - 1, ""));
        return String.join("\n", left);
    }
}
