package be.vlavirgem.maturity;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the fields of the editor are called on screen, so that a message names its field. */
final class FieldNames {

    private static final Pattern OPTION = Pattern.compile("optie-([0-9]+)-([a-z]+)");
    private static final String FIELD = "maturity.editor.field.";
    private static final String WITHIN = "alleen-als.";
    private static final Map<String, String> KEYS = Map.ofEntries(entry("vraag", FIELD + "question"),
            entry("hulp", FIELD + "help"), entry("soort", FIELD + "kind"), entry("gewicht", FIELD + "weight"),
            entry("opties", "maturity.editor.options"), entry("eenheid", FIELD + "unit"),
            entry("decimalen", FIELD + "decimals"), entry("per", FIELD + "per"),
            entry("kengetal", FIELD + "indicator"), entry("hoogstens", FIELD + "most"),
            entry("peildatum", FIELD + "on"), entry("telt-mee", FIELD + "counts"), entry("delen", FIELD + "parts"),
            entry("types", FIELD + "types"), entry(QuestionForm.CONDITION, FIELD + "condition"),
            entry(WITHIN + "inwoners-vanaf", FIELD + "size"), entry(WITHIN + "meer-dan", FIELD + "above"),
            entry(WITHIN + "vraag", FIELD + "chosen"), entry(WITHIN + "antwoord", FIELD + "answers"),
            entry("niet-van-toepassing", FIELD + "nvt-when"), entry("vraag-A", "maturity.editor.text.vraag-A"),
            entry("vraag-B", "maturity.editor.text.vraag-B"), entry("vraag-C", "maturity.editor.text.vraag-C"),
            entry("weet", FIELD + "knowers"), entry("voorstel-uit", FIELD + "source"), entry("stap", FIELD + "step"),
            entry("wie", FIELD + "who"), entry("inspanning", FIELD + "effort"),
            entry("hoofdstuk-code", "maturity.editor.chapter.code"),
            entry("hoofdstuk-titel", "maturity.editor.chapter.name"),
            entry("hoofdstuk-inleiding", "maturity.editor.chapter.introduction"),
            entry("hoofdstuk-gewicht", "maturity.editor.chapter.weight"));

    private FieldNames() {}

    /** What fills in a message: where a file names a field first, the form does by its label. */
    static List<Object> named(FormReading.FieldProblem problem, Words words) {
        if (!problem.messageKey().startsWith("maturity.editor.wrong.")) {
            return problem.arguments();
        }
        var named = new ArrayList<>(problem.arguments());
        var label = of(field(problem), words);
        if (named.isEmpty()) {
            named.add(label);
        } else {
            named.set(0, label);
        }
        return named;
    }

    /** A condition is one field in a file and several in the form. */
    private static String field(FormReading.FieldProblem problem) {
        return problem.field().equals(QuestionForm.CONDITION) && !problem.arguments().isEmpty()
                ? WITHIN + problem.arguments().getFirst()
                : problem.field();
    }

    private static String of(String field, Words words) {
        var option = OPTION.matcher(field);
        if (option.matches()) {
            return words.text("maturity.editor.option." + (option.group(2).equals("score") ? "points" : "text"),
                    option.group(1));
        }
        var key = KEYS.get(field);
        return words.text(key == null ? FIELD + "condition" : key);
    }
}
