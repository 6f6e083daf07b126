package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Fields;
import be.vlavirgem.platform.yaml.Range;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the questions of one file. Fields that came later may be left out, so that older files stay readable. */
final class QuestionFields {

    private static final Map<String, BiFunction<Fields, Integer, Optional<Kind>>> KINDS = kinds();
    private static final Map<String, Measurement.Type> TYPES = keyed(Measurement.Type.values(), Measurement.Type::name);
    private static final Map<String, Knower> KNOWERS = keyed(Knower.values(), Knower::key);
    private static final Map<String, Source> SOURCES = keyed(Source.values(), Source::key);

    private final Set<String> codes = new HashSet<>();

    Optional<Question> question(Fields fields, String chapterCode) {
        String code = fields.code(CodeForm.QUESTION, chapterCode, codes);
        BiFunction<Fields, Integer, Optional<Kind>> reader = fields.optionalWord("soort", KINDS)
                .orElse(KindFields::oneOf);
        Wording wording = wording(fields);
        String help = fields.text("hulp", Question.HELP_LENGTH);
        int weight = fields.number("gewicht", Question.WEIGHTS);
        Optional<String> notApplicable = fields.optionalTextOrFlag("niet-van-toepassing");
        Optional<Condition> condition = fields.optionalGroup("alleen-als", QuestionFields::condition);
        Guidance guidance = guidance(fields);
        Optional<Kind> kind = reader.apply(fields, weight);
        return fields.make(() -> new Question(code, wording, help, weight, notApplicable, condition, kind.orElseThrow(),
                guidance));
    }

    /** In the order in which an editor is told them. */
    private static Map<String, BiFunction<Fields, Integer, Optional<Kind>>> kinds() {
        var kinds = new LinkedHashMap<String, BiFunction<Fields, Integer, Optional<Kind>>>();
        kinds.put("keuze", KindFields::oneOf);
        kinds.put("meerkeuze", KindFields::anyOf);
        kinds.put("getal", KindFields::figure);
        kinds.put("bedrag", KindFields::figure);
        kinds.put("som", KindFields::sum);
        return kinds;
    }

    private static Wording wording(Fields fields) {
        String text = fields.text("vraag");
        Map<Measurement.Type, String> others = new LinkedHashMap<>();
        TYPES.forEach((name, type) -> fields.optionalText("vraag-" + name).ifPresent(other -> others.put(type, other)));
        Set<Measurement.Type> types = Set.copyOf(fields.optionalWords("types", TYPES));
        return new Wording(text.isBlank() ? "?" : text, others, types.isEmpty() ? Wording.EVERYONE : types);
    }

    private static Guidance guidance(Fields fields) {
        return new Guidance(fields.optionalWords("weet", KNOWERS), fields.optionalWord("voorstel-uit", SOURCES),
                fields.optionalGroup("advies", QuestionFields::advice));
    }

    private static Optional<Advice> advice(Fields fields) {
        String step = fields.text("stap");
        String who = fields.text("wie");
        int effort = fields.number("inspanning", Advice.EFFORTS);
        return fields.make(() -> new Advice(step, who, effort));
    }

    private static Optional<Condition> condition(Fields fields) {
        Optional<String> question = fields.optionalText("vraag");
        List<String> several = fields.optionalWords("vragen");
        Optional<Integer> inhabitants = fields.optionalNumber("inwoners-vanaf", Kind.Figure.MOST);
        Optional<Integer> above = fields.optionalNumber("meer-dan", new Range(0, Kind.Figure.MOST.to()));
        List<String> options = fields.optionalWords("antwoord");
        List<String> figures = question.map(List::of).orElse(several);
        var forms = Stream.of(inhabitants.<Condition>map(Condition.Inhabitants::new),
                above.filter(_ -> !figures.isEmpty())
                        .<Condition>map(limit -> new Condition.FiguresAbove(figures, limit)),
                question.filter(_ -> !options.isEmpty())
                        .<Condition>map(code -> new Condition.ChosenBefore(code, Set.copyOf(options))))
                .flatMap(Optional::stream)
                .toList();
        var subjects = Stream.of(inhabitants.isPresent(), question.isPresent(), !several.isEmpty());
        fields.must(forms.size() == 1 && subjects.filter(given -> given).count() == 1, "maturity.file.condition");
        return fields.make(forms::getFirst);
    }

    static <E> Map<String, E> keyed(E[] values, Function<E, String> key) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
