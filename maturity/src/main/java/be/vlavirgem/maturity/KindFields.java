package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Fields;
import be.vlavirgem.platform.yaml.Items;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is peculiar to each kind of question, out of the question's own fields. */
final class KindFields {

    private static final Map<String, Per> PER = QuestionFields.keyed(Per.values(), Per::key);

    private KindFields() {}

    static Optional<Kind> oneOf(Fields fields, int weight) {
        Optional<String> model = fields.optionalText("voorbeeld");
        Items<Option> options = options(fields)
                .must(found -> weight == 0 || oneOf(found, model).spansScale(), "maturity.file.no-scale")
                .must(found -> codes(found).containsAll(model.stream().toList()), "maturity.file.model");
        return options.sound() ? Optional.of(oneOf(options.all(), model)) : Optional.empty();
    }

    private static Kind oneOf(List<Option> options, Optional<String> model) {
        return new Kind.OneOf(options, model);
    }

    static Optional<Kind> anyOf(Fields fields, int weight) {
        List<String> model = fields.optionalWords("voorbeeld");
        Items<Option> options = options(fields)
                .must(found -> weight == 0 || anyOf(found, model).spansScale(), "maturity.file.no-sum")
                .must(found -> codes(found).containsAll(model), "maturity.file.model");
        return options.sound() ? Optional.of(anyOf(options.all(), model)) : Optional.empty();
    }

    private static Kind anyOf(List<Option> options, List<String> model) {
        return new Kind.AnyOf(options, Set.copyOf(model));
    }

    static Optional<Kind> figure(Fields fields, int weight) {
        fields.must(weight == 0, "maturity.file.figure-weight");
        Optional<Measure> measure = measure(fields);
        int most = fields.number("hoogstens", Kind.Figure.MOST);
        String on = fields.text("peildatum");
        String counts = fields.text("telt-mee");
        return on.isBlank() || counts.isBlank()
                ? Optional.empty()
                : measure.map(found -> new Kind.Figure(found, most, on, counts));
    }

    static Optional<Kind> sum(Fields fields, int weight) {
        fields.must(weight == 0, "maturity.file.figure-weight");
        Optional<Measure> measure = measure(fields);
        List<String> parts = fields.words("delen");
        return fields.must(parts.size() >= 2, "maturity.file.no-parts")
                ? measure.map(found -> new Kind.Sum(found, parts))
                : Optional.empty();
    }

    private static Optional<Measure> measure(Fields fields) {
        String unit = fields.text("eenheid");
        int decimals = fields.number("decimalen", Measure.DECIMALS);
        Optional<Per> per = fields.word("per", PER);
        String indicator = fields.code("kengetal", CodeForm.INDICATOR);
        return unit.isBlank() || indicator.isBlank()
                ? Optional.empty()
                : per.map(found -> new Measure(unit, decimals, found, indicator));
    }

    private static Items<Option> options(Fields fields) {
        Set<String> taken = new HashSet<>();
        return fields.list("opties", option -> option(option, taken))
                .must(Question::isChoice, "maturity.file.no-choice");
    }

    private static Optional<Option> option(Fields fields, Set<String> taken) {
        String code = fields.code(CodeForm.OPTION, "", taken);
        String text = fields.text("antwoord");
        int score = fields.optionalNumber("score", Option.SCORES).orElse(0);
        return fields.make(() -> new Option(code, text, score));
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }
}
