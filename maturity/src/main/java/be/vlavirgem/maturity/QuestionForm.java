package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.yaml.YamlLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A question as text, in the fields of its form; the same way leads from a question to its lines in a file. */
record QuestionForm(FormFields fields, List<Row> options) {

    static final String KIND = "soort";
    static final String TYPES = "types";
    static final String CONDITION = "alleen-als";
    static final String CHOICE = "keuze";
    static final String SEVERAL = "meerkeuze";
    static final String FIGURE = "getal";
    static final String SUM = "som";
    /** What the form asks of; a number and an amount are the same but for the unit. */
    static final List<String> KINDS = List.of(CHOICE, SEVERAL, FIGURE, SUM);
    static final String BY_SIZE = "inwoners";
    static final String BY_FIGURE = "figuur";
    static final String BY_CHOICE = "keuze";

    private static final String MODEL = "voorbeeld";
    private static final String NOT_APPLICABLE = "niet-van-toepassing";
    private static final String OPTION = "optie";

    /** An answer that can be chosen. */
    record Row(String code, String text, String score, boolean model) {
        static final Row EMPTY = new Row("", "", "", false);
    }

    QuestionForm {
        options = List.copyOf(options);
    }

    /** As it was sent; an answer without code gets one of its text. */
    static QuestionForm of(FormFields fields) {
        var codes = fields.all(OPTION + ".code");
        var texts = fields.all(OPTION + ".antwoord");
        var scores = fields.all(OPTION + ".score");
        var models = Set.copyOf(fields.all(MODEL));
        var rows = IntStream.range(0, texts.size())
                .mapToObj(index -> new Row(at(codes, index), FormFields.clean(texts.get(index)),
                        at(scores, index).strip(),
                        models.contains(String.valueOf(index + 1))))
                .toList();
        return new QuestionForm(fields, OptionCodes.given(rows));
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    static QuestionForm of(Question question) {
        return new QuestionForm(FormFields.of(QuestionFormFields.of(question)), question.options()
                .stream()
                .map(option -> new Row(option.code(), option.text(), score(question, option),
                        isModel(question, option)))
                .toList());
    }

    private static String score(Question question, Option option) {
        return question.isScored() || question.options().stream().anyMatch(other -> other.score() > 0)
                ? String.valueOf(option.score())
                : "";
    }

    private static boolean isModel(Question question, Option option) {
        return switch (question.kind()) {
            case Kind.OneOf one -> one.model().filter(option.code()::equals).isPresent();
            case Kind.AnyOf any -> any.model().contains(option.code());
            default -> false;
        };
    }

    /** What a new one begins with. */
    static QuestionForm empty() {
        return new QuestionForm(FormFields.of(Map.of(KIND, List.of(CHOICE), TYPES, List.of("A", "B", "C"), "gewicht",
                List.of("1"))), List.of(Row.EMPTY, Row.EMPTY));
    }

    String first(String name) {
        return fields.text(name);
    }

    List<String> all(String name) {
        return fields.all(name).stream().filter(value -> !value.isBlank()).toList();
    }

    public String kind() {
        return first(KIND);
    }

    public boolean isChoice() {
        return kind().equals(CHOICE) || kind().equals(SEVERAL);
    }

    /** With its rows in another order, one more or one less: {@code optie-op:2}, {@code optie-erbij}. */
    QuestionForm after(String deed) {
        var parts = deed.split(":", 2);
        var index = parts.length == 2 && parts[1].matches("[1-9][0-9]?") ? Integer.parseInt(parts[1]) - 1 : -1;
        var rows = new ArrayList<>(options);
        switch (parts[0]) {
            case "optie-erbij" -> rows.add(Row.EMPTY);
            case "optie-weg" -> within(rows, index, () -> rows.remove(index));
            case "optie-op" -> within(rows, index, () -> Ordering.swap(rows, index, index - 1));
            case "optie-neer" -> within(rows, index, () -> Ordering.swap(rows, index, index + 1));
            default -> {
            }
        }
        return new QuestionForm(fields, rows);
    }

    private static void within(List<Row> rows, int index, Runnable deed) {
        if (index >= 0 && index < rows.size()) {
            deed.run();
        }
    }

    /** As lines of a file. */
    void write(YamlLines out, String code) {
        out.text("code", code);
        out.text(KIND, kind().equals(FIGURE) && first("eenheid").equals("euro") ? "bedrag" : kind());
        out.text("vraag", first("vraag"));
        for (var type : Measurement.Type.values()) {
            optional(out, "vraag-" + type);
        }
        if (!all(TYPES).isEmpty() && all(TYPES).size() < Measurement.Type.values().length) {
            out.list(TYPES, all(TYPES));
        }
        out.text("hulp", first("hulp"));
        optionalList(out, "weet");
        out.number("gewicht", first("gewicht"));
        writeWhenAsked(out);
        writeKind(out);
        writeAdvice(out);
        if (isChoice()) {
            out.list("opties", IntStream.range(0, options.size()).boxed().toList(),
                    index -> out.named("optie-" + (index + 1) + "-", () -> write(options.get(index), out)));
        }
    }

    private static void write(Row row, YamlLines out) {
        out.text("code", row.code());
        out.text("antwoord", row.text());
        if (!row.score().isBlank()) {
            out.number("score", row.score());
        }
    }

    private void writeWhenAsked(YamlLines out) {
        if (!first("nvt").isEmpty() && first(NOT_APPLICABLE).isEmpty()) {
            out.word(NOT_APPLICABLE, "true");
        } else if (!first("nvt").isEmpty()) {
            out.text(NOT_APPLICABLE, first(NOT_APPLICABLE));
        }
        optional(out, "voorstel-uit");
        condition().ifPresent(condition -> out.word(CONDITION, condition));
    }

    private Optional<String> condition() {
        return switch (first(CONDITION)) {
            case BY_SIZE -> Optional.of("{ inwoners-vanaf: " + number(first("inwoners-vanaf")) + " }");
            case BY_FIGURE -> Optional.of("{ " + figures() + "meer-dan: " + number(first("meer-dan")) + " }");
            case BY_CHOICE -> Optional.of("{ vraag: " + YamlLines.quoted(first("als-vraag")) + ", antwoord: "
                    + YamlLines.listed(all("als-antwoord")) + " }");
            default -> Optional.empty();
        };
    }

    private String figures() {
        var figures = all("vragen");
        return switch (figures.size()) {
            case 0 -> "";
            case 1 -> "vraag: " + YamlLines.quoted(figures.getFirst()) + ", ";
            default -> "vragen: " + YamlLines.listed(figures) + ", ";
        };
    }

    private static String number(String typed) {
        return typed.matches("0|[1-9][0-9]{0,8}") ? typed : YamlLines.quoted(typed);
    }

    private void writeKind(YamlLines out) {
        if (isChoice()) {
            var models = options.stream().filter(Row::model).map(Row::code).toList();
            if (!models.isEmpty() && kind().equals(CHOICE)) {
                out.text(MODEL, models.getFirst());
            } else if (!models.isEmpty()) {
                out.list(MODEL, models);
            }
            return;
        }
        out.text("eenheid", first("eenheid"));
        out.number("decimalen", first("decimalen"));
        if (kind().equals(SUM)) {
            out.list("delen", all("delen"));
        }
        if (kind().equals(FIGURE)) {
            out.number("hoogstens", first("hoogstens"));
            out.text("peildatum", first("peildatum"));
            out.text("telt-mee", first("telt-mee"));
        }
        out.text("per", first("per"));
        out.text("kengetal", first("kengetal"));
    }

    private void writeAdvice(YamlLines out) {
        if (!first("stap").isEmpty() || !first("wie").isEmpty() || !first("inspanning").isEmpty()) {
            out.group("advies", () -> {
                out.text("stap", first("stap"));
                out.text("wie", first("wie"));
                out.number("inspanning", first("inspanning"));
            });
        }
    }

    private void optional(YamlLines out, String name) {
        if (!first(name).isEmpty()) {
            out.text(name, first(name));
        }
    }

    private void optionalList(YamlLines out, String name) {
        if (!all(name).isEmpty()) {
            out.list(name, all(name));
        }
    }
}
