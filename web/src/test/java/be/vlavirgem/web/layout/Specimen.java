package be.vlavirgem.web.layout;

import be.vlavirgem.web.form.QuestionCard;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the templates can show, in one model: what features will supply as their own records. */
public final class Specimen {

    record Crumb(String label, String href) {}

    record Chip(String kind, String text) {}

    record Step(String label, String state) {}

    record FieldError(String field, String text) {}

    record Tile(String title, String figure, String unit, List<Chip> chips, String why, String linkText,
            String linkHref, boolean wide) {}

    record Option(String value, String label, String hint, boolean checked) {}

    record Conflict(String who, String when, String theirLabel) {}

    /** A card with everything, and with what a test takes away. */
    record Question(String id, String name, @Nullable Integer number, String legend, @Nullable String help,
            List<Option> options, List<Option> extraOptions, String noteName, @Nullable String note,
            @Nullable String error, @Nullable String savedText, @Nullable String previousText,
            @Nullable Conflict conflict, String versionName, long version) implements QuestionCard {}

    /** A card of a figure. */
    record Figure(String id, String name, @Nullable Integer number, String legend, @Nullable String help,
            @Nullable String definition, @Nullable String unit, @Nullable String typed, List<Option> extraOptions,
            String noteName, @Nullable String evidenceName, @Nullable String evidence, @Nullable String error,
            @Nullable String warning, @Nullable String previousText, @Nullable Suggestion suggestion,
            @Nullable String notAsked, @Nullable String advice) implements QuestionCard {}

    private static final List<Option> OPTIONS = List.of(new Option("nee", "Nee", null, false),
            new Option("deels", "Deels", "voor enkele systemen, of langer dan een jaar geleden", true),
            new Option("ja", "Volledig", "elk kritiek systeem, minstens jaarlijks, met verslag", false));
    private static final List<Option> EXTRA = List.of(new Option("onbekend", "Weten we niet", null, false),
            new Option("nvt", "Niet van toepassing", null, false));

    static Map<String, Object> model(Shell shell) {
        return Map.of("shell", shell, "crumbs",
                List.of(new Crumb("Maturiteit", "/maturiteit"), new Crumb("2026", null)),
                "tiles", tiles(), "steps",
                List.of(new Step("Kiezen", "done"), new Step("Invullen", "current"), new Step("Indienen", "todo")),
                "errors",
                List.of(new FieldError("pc", "Vul een getal in."), new FieldError("v5-1", "Kies een antwoord.")),
                "questions", questions(), "figures", figures(), "rows",
                List.of("Informatie- en cyberbescherming", "Toepassingen"));
    }

    public static Shell shell() {
        var aalst = new Shell.Organisation(UUID.randomUUID().toString(), "Stad Aalst");
        var gent = new Shell.Organisation(UUID.randomUUID().toString(), "Stad Gent");
        var languages = List.of(new Shell.LanguageLink("nl", "?taal=nl", true),
                new Shell.LanguageLink("en", "?taal=en", false));
        var lines = List.of(new Shell.MenuLine("web.menu.group.PLAN", "/maturiteit", "page"));
        var menu = List.of(new Shell.MenuSection(MenuGroup.MEASURE.messageKey(), lines),
                new Shell.MenuSection(MenuGroup.LANDSCAPE.messageKey(), lines));
        return new Shell(new Shell.Person("p", "Jan Peeters"), aalst, List.of(aalst, gent), menu, "/maturiteit",
                "nl-BE", languages, true, "0.1.0", "kaartje");
    }

    public static Shell english() {
        var full = shell();
        return new Shell(full.person(), full.organisation(), full.organisations(), full.menu(), full.path(), "en",
                full.languages(), true, "0.1.0", "kaartje");
    }

    static Question question() {
        return questions().getFirst();
    }

    static Shell visitor() {
        var full = shell();
        return new Shell(null, null, List.of(), List.of(), "/", "nl-BE", full.languages(), false, "", "");
    }

    private static List<Tile> tiles() {
        return List.of(
                new Tile("ICT-maturiteit", "43,1", "op 100 · niveau 3",
                        List.of(new Chip("good", "4,2 meer dan in 2025"), new Chip("info", "voorlopig")),
                        "Het meeste te winnen: meervoudige aanmelding, contractenregister.",
                        "Verder met hoofdstuk 8", "/maturiteit", true),
                new Tile("Informatieveiligheid", "66,7", "%", List.of(new Chip("bad", "2 acties te laat")), null,
                        "Open het veiligheidsplan", "/veiligheid", false),
                new Tile("Masterplan", null, null, List.of(), "Kies de principes waar je bestuur voor gaat.",
                        "Principes kiezen", "/masterplan", false));
    }

    private static List<Question> questions() {
        return List.of(
                new Question("v4", "v4", 4, "Oefent het bestuur het herstel na een uitval van systemen?",
                        "Bedoeld is: een back-up echt terugzetten.", OPTIONS, EXTRA, "n4", "Zie verslag van mei.", null,
                        "bewaard om 14:32 door Jan", "Vorige ronde: Nee", null, "r4", 3),
                new Question("v5", "v5", 5, "Is er een register van contracten?", null, OPTIONS, List.of(), "n5", null,
                        "Kies een antwoord.", null, null, new Conflict("An", "14:31", "Volledig"), "r5", 0));
    }

    private static List<Figure> figures() {
        var suggestion = new QuestionCard.Suggestion("1.180 toestellen", "het landschap", "12/05/2026", "overnemen",
                "1180");
        return List.of(
                new Figure("f1", "f1", 6, "Hoeveel toestellen beheert het bestuur?", "Pc’s en laptops.",
                        "Op 31/12/2025; geen smartphones.", "toestellen", "1.2OO", EXTRA, "nf1", "ef1",
                        "https://aalst.test", "Vul een getal in.", "Dit is drie keer zoveel als vorig jaar.",
                        "Vorige ronde (2025): 400", suggestion, null, "Begin met een lijst."),
                new Figure("f2", "f2", 7, "Hoeveel servers beheert het bestuur?", null, null, null, null, List.of(),
                        "nf2", null, null, null, null, null, null, "Omdat je bij vraag 6 geen cijfer gaf.", null));
    }
}
