package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.FaultyFile.of;
import static be.vlavirgem.maturity.QuestionnaireFiles.with;
import static be.vlavirgem.maturity.QuestionnaireFiles.without;

import java.util.List;

/** Files that can be read but make no questionnaire: codes that clash, levels out of order, too few of something. */
final class FaultyContent {
    private FaultyContent() {}

    static List<FaultyFile> codes() {
        return List.of(of("a questionnaire's code", with(1, "code: \"Proef 1\""), 1, "questionnaire-code", "Proef 1"),
                of("a chapter's code", with(34, "- code: \"Org\""), 34, "chapter-code", "Org"),
                of("a question's code", with(39, "- code: \"ORG1\""), 39, "question-code", "ORG1"),
                of("an option's code", with(21, "- code: \"-\""), 21, "option-code", "-"),
                of("a question of another chapter", with(39, "- code: \"SEC03\""), 39, "other-chapter", "SEC03", "ORG"),
                of("a chapter twice", with(34, "- code: \"SEC\"").replace("ORG01", "SEC03"), 34, "code-taken", "SEC"),
                of("a question twice", with(27, "- code: \"SEC01\""), 27, "code-taken", "SEC01"),
                of("an option twice", with(24, "- code: \"nee\""), 24, "code-taken", "nee"));
    }

    static List<FaultyFile> levels() {
        return List.of(
                of("levels out of order", with(5, "- { niveau: 3, vanaf: 20, naam: \"a\", betekenis: \"b\" }"), 5,
                        "other-number", "niveau", 2, "3"),
                of("a band of another width", with(6, "- { niveau: 3, vanaf: 45, naam: \"a\", betekenis: \"b\" }"), 6,
                        "other-number", "vanaf", 40, "45"),
                of("four levels", without(8), 4, "levels"),
                of("six levels", with(9, "  - { niveau: 6, vanaf: 100, naam: \"a\", betekenis: \"b\" }\nhoofdstukken:"),
                        4,
                        "levels"));
    }

    static List<FaultyFile> amounts() {
        return List.of(of("no chapters", upTo("hoofdstukken:", " []"), 9, "no-chapter"),
                of("no questions", upTo("gewicht: 10", "\n    vragen: []"), 38, "no-question"),
                of("no options", upTo("afspraak?\"", """

                                hulp: "Zoek het besluit op."
                                gewicht: 1
                                opties: []
                        """), 43, "no-choice"),
                of("one option", without(45), 44, "no-choice"),
                of("no option of 100", with(26, "score: 99"), 21, "no-scale"),
                of("no option of 0", with(23, "score: 1"), 21, "no-scale"));
    }

    /** The sound file up to and including some words, then something else. */
    private static String upTo(String words, String rest) {
        return QuestionnaireFiles.SOUND.substring(0, QuestionnaireFiles.SOUND.indexOf(words) + words.length()) + rest;
    }
}
