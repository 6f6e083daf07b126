package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.FaultyFile.of;
import static be.vlavirgem.maturity.QuestionnaireFiles.SOUND;
import static be.vlavirgem.maturity.QuestionnaireFiles.with;
import static be.vlavirgem.maturity.QuestionnaireFiles.without;

import java.util.List;

/** Files that are wrong before one knows what a questionnaire is: as YAML, in their fields, in their values. */
final class FaultyForm {
    private static final String FIELDS = "code, titel, inleiding, gewicht, vragen, controles";

    private FaultyForm() {}

    static List<FaultyFile> yaml() {
        return List.of(of("nothing", "", 1, "empty"),
                of("only a remark", "# later\n", 1, "empty"),
                of("too large", SOUND + "#".repeat(1_000_000), 1, "too-large", 1_000_000),
                of("an unprintable character", with(36, "inleiding: \"Over\u0007afspraken\""), 36, "character"),
                of("an open quotation mark", with(11, "titel: \"Bescherming"), 12, "syntax"),
                of("a second document", SOUND + "---\ncode: \"twee\"\n", 46, "syntax"),
                of("a reference", with(2, "titel: &a \"Proef\"").replace("\"Organisatie\"", "*a"), 35, "reference"),
                of("too deep", "\n" + "[".repeat(21) + "]".repeat(21), 2, "too-deep"));
    }

    static List<FaultyFile> fields() {
        return List.of(of("a misspelt field", with(12, "inleiding: \"Zo.\"\n    tittel: \"x\""), 13, "unknown-field",
                "tittel", FIELDS),
                of("a key that is a list", with(12, "inleiding: \"Zo.\"\n    [a]: \"x\""), 13, "unknown-field", "?",
                        FIELDS),
                of("a merge", with(12, "inleiding: \"Zo.\"\n    <<: { a: 1 }"), 13, "unknown-field", "<<", FIELDS),
                of("a field left out", without(17), 15, "missing-field", "hulp"),
                of("a field twice", with(11, "titel: \"Een\"\n    titel: \"Twee\""), 12, "duplicate-field", "titel"),
                of("text instead of fields", "zomaar een zin", 1, "not-fields"),
                of("text instead of an option", with(32, "- \"ja\""), 32, "not-fields"),
                of("text instead of a list", with(9, "hoofdstukken: \"geen\"\nx:").replaceAll("(?s)\nx:.*", ""), 9,
                        "not-list", "hoofdstukken"));
    }

    static List<FaultyFile> values() {
        return List.of(of("spaces for text", with(16, "vraag: \"  \""), 16, "blank", "vraag"),
                of("nothing for text", with(16, "vraag:"), 16, "blank", "vraag"),
                of("a year for text", with(11, "titel: 2026"), 11, "not-text", "titel"),
                of("a group for text", with(11, "titel: { a: 1 }"), 11, "not-text", "titel"),
                of("text for a number", with(18, "gewicht: \"3\""), 18, "not-number", "gewicht"),
                of("an octal number", with(18, "gewicht: 010"), 18, "not-number", "gewicht"),
                of("a broken number", with(18, "gewicht: 1.5"), 18, "not-number", "gewicht"),
                of("an endless number", with(18, "gewicht: 99999999999"), 18, "not-number", "gewicht"),
                of("yes for true", with(19, "niet-van-toepassing: yes"), 19, "not-flag", "niet-van-toepassing"),
                of("an object", with(11, "titel: !!java.net.URL [\"http://x\"]"), 11, "syntax"),
                of("a weight below 0", with(18, "gewicht: -1"), 18, "out-of-range", "gewicht", 0, 100, "-1"),
                of("a weight of 101", with(13, "gewicht: 101"), 13, "out-of-range", "gewicht", 1, 100, "101"),
                of("a score below 0", with(23, "score: -1"), 23, "out-of-range", "score", 0, 100, "-1"),
                of("help of 9", with(17, "hulp: \"123456789\""), 17, "length", "hulp", 10, 1200, 9),
                of("help of 1201", with(17, "hulp: \"" + "x".repeat(1201) + "\""), 17, "length", "hulp", 10, 1200,
                        1201));
    }
}
