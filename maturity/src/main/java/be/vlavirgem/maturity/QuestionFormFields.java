package be.vlavirgem.maturity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of the form of a question, its answers apart. */
final class QuestionFormFields {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private QuestionFormFields() {}

    static Map<String, List<String>> of(Question question) {
        var made = new QuestionFormFields();
        made.asked(question);
        made.kind(question.kind());
        question.condition().ifPresent(made::condition);
        made.guidance(question.guidance());
        return made.fields;
    }

    private void put(String name, Object value) {
        fields.put(name, List.of(String.valueOf(value)));
    }

    private void asked(Question question) {
        put("vraag", question.text());
        question.wording().others().forEach((type, text) -> put("vraag-" + type, text));
        fields.put(QuestionForm.TYPES, question.wording().types().stream().map(Enum::name).sorted().toList());
        put("hulp", question.help());
        put("gewicht", question.weight());
        question.notApplicable().ifPresent(when -> {
            put("nvt", "ja");
            put("niet-van-toepassing", when);
        });
    }

    private void kind(Kind kind) {
        switch (kind) {
            case Kind.OneOf _ -> put(QuestionForm.KIND, QuestionForm.CHOICE);
            case Kind.AnyOf _ -> put(QuestionForm.KIND, QuestionForm.SEVERAL);
            case Kind.Figure figure -> {
                put(QuestionForm.KIND, QuestionForm.FIGURE);
                measure(figure.measure());
                put("hoogstens", figure.most());
                put("peildatum", figure.on());
                put("telt-mee", figure.counts());
            }
            case Kind.Sum sum -> {
                put(QuestionForm.KIND, QuestionForm.SUM);
                measure(sum.measure());
                fields.put("delen", sum.parts());
            }
        }
    }

    private void measure(Measure measure) {
        put("eenheid", measure.unit());
        put("decimalen", measure.decimals());
        put("per", measure.per().key());
        put("kengetal", measure.indicator());
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Inhabitants(int from) -> {
                put(QuestionForm.CONDITION, QuestionForm.BY_SIZE);
                put("inwoners-vanaf", from);
            }
            case Condition.FiguresAbove(List<String> codes, int limit) -> {
                put(QuestionForm.CONDITION, QuestionForm.BY_FIGURE);
                fields.put("vragen", codes);
                put("meer-dan", limit);
            }
            case Condition.ChosenBefore chosen -> {
                put(QuestionForm.CONDITION, QuestionForm.BY_CHOICE);
                put("als-vraag", chosen.code());
                fields.put("als-antwoord", chosen.options().stream().sorted(Comparator.naturalOrder()).toList());
            }
        }
    }

    private void guidance(Guidance guidance) {
        fields.put("weet", guidance.knowers().stream().map(Knower::key).toList());
        guidance.source().map(Source::key).ifPresent(source -> put("voorstel-uit", source));
        Optional<Advice> advice = guidance.advice();
        advice.ifPresent(found -> {
            put("stap", found.step());
            put("wie", found.who());
            put("inspanning", found.effort());
        });
    }
}
