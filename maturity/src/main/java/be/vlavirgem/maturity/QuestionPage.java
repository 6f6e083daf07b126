package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.web.form.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of a question, and of the new chapter it begins.
 *
 * @param question null for a new one
 * @param heading  of the chapter, when that is new as well
 * @param seen     tells what the form was made from
 */
record QuestionPage(VersionView version, @Nullable Chapter chapter, @Nullable String question,
        @Nullable ChapterForm heading, QuestionForm form, String seen, List<Mistake> errors,
        @Nullable Conflict conflict, Offer offer, @Nullable String focus) {

    /** What somebody else kept meanwhile, beside what is typed here. */
    record Conflict(String who, String when, List<Difference.Edit> edits) {}

    /** What can be chosen. */
    record Offer(List<Choice> kinds, List<Choice> types, List<Choice> knowers, List<Choice> sources,
            List<Choice> efforts, List<Choice> per, List<Choice> conditions, List<Choice> figures, List<Choice> parts,
            List<Choice> questions, List<Choice> answers) {}

    /** Something to choose. */
    record Choice(String value, String label, @Nullable String hint, boolean checked) {}

    /** A field that is not shown, with what stands in it, so that nothing typed is lost. */
    record Hidden(String name, String value) {}

    private static final List<String> MEASURE = List.of("eenheid", "decimalen", "per", "kengetal");
    private static final List<String> FIGURE = List.of("hoogstens", "peildatum", "telt-mee");
    private static final List<String> OPTIONS = List.of("optie.code", "optie.antwoord", "optie.score", "voorbeeld");

    public String text(String name) {
        return form.first(name);
    }

    public boolean has(String name) {
        return !form.first(name).isEmpty();
    }

    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }

    public boolean isChoice() {
        return form.isChoice();
    }

    public boolean isSum() {
        return form.kind().equals(QuestionForm.SUM);
    }

    public String condition() {
        return form.first(QuestionForm.CONDITION);
    }

    /** What was filled in for another kind of question or condition. */
    public List<Hidden> hidden() {
        var names = new ArrayList<String>();
        if (isChoice()) {
            names.addAll(MEASURE);
        } else {
            names.addAll(OPTIONS);
        }
        if (isChoice() || isSum()) {
            names.addAll(FIGURE);
        }
        if (!isSum()) {
            names.add("delen");
        }
        hideUnless(QuestionForm.BY_SIZE, names, "inwoners-vanaf");
        hideUnless(QuestionForm.BY_FIGURE, names, "vragen", "meer-dan");
        hideUnless(QuestionForm.BY_CHOICE, names, "als-vraag", "als-antwoord");
        return names.stream()
                .flatMap(name -> form.fields().all(name).stream().map(value -> new Hidden(name, value)))
                .toList();
    }

    private void hideUnless(String condition, List<String> names, String... fields) {
        if (!condition().equals(condition)) {
            names.addAll(Arrays.asList(fields));
        }
    }

    static List<Choice> choices(Iterable<String> values, Set<String> checked,
            java.util.function.UnaryOperator<String> label) {
        var choices = new ArrayList<Choice>();
        values.forEach(value -> choices.add(new Choice(value, label.apply(value), null, checked.contains(value))));
        return choices;
    }
}
