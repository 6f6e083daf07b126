package be.vlavirgem.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the form of a question lets one choose; of other questions only those that make sense. */
record QuestionOffer(Questionnaire questionnaire, List<Question> earlier, List<Question> chapter, QuestionForm form,
        Words words) {

    /** For a question of that chapter: all before it can decide whether it is asked, the nearest first. */
    static QuestionOffer of(Questionnaire questionnaire, Chapter chapter, String question, QuestionForm form,
            Words words) {
        var codes = chapter.questions().stream().map(Question::code).toList();
        var at = codes.indexOf(question);
        var earlier = new ArrayList<>(at < 0 ? chapter.questions() : chapter.questions().subList(0, at));
        questionnaire.chapters()
                .stream()
                .takeWhile(other -> !other.code().equals(chapter.code()))
                .forEach(other -> earlier.addAll(other.questions()));
        return new QuestionOffer(questionnaire, earlier, chapter.questions(), form, words);
    }

    /** For the first question of a chapter at the end. */
    static QuestionOffer ofNewChapter(Questionnaire questionnaire, QuestionForm form, Words words) {
        return new QuestionOffer(questionnaire, questionnaire.questions(), List.of(), form, words);
    }

    QuestionPage.Offer all() {
        return new QuestionPage.Offer(named("kind", QuestionForm.KINDS, QuestionForm.KIND),
                QuestionPage.choices(keys(Measurement.Type.values(), Enum::name), set(QuestionForm.TYPES),
                        type -> words.text("maturity.type." + type)),
                knowers(), withNone("source", keys(Source.values(), Source::key), "voorstel-uit"),
                efforts(), named("per", keys(Per.values(), Per::key), "per"),
                named("condition", conditions(), QuestionForm.CONDITION),
                questions(earlier, QuestionOffer::isFigure, "vragen"),
                questions(chapter, QuestionOffer::isFigure, "delen"),
                questions(earlier, question -> question.kind() instanceof Kind.OneOf, "als-vraag"), answers());
    }

    private static boolean isFigure(Question question) {
        return question.kind() instanceof Kind.Figure;
    }

    /** A condition that nothing can make true is not offered, unless it is there. */
    private List<String> conditions() {
        var conditions = new ArrayList<>(List.of("", QuestionForm.BY_SIZE));
        if (earlier.stream().anyMatch(QuestionOffer::isFigure) || is(QuestionForm.BY_FIGURE)) {
            conditions.add(QuestionForm.BY_FIGURE);
        }
        if (earlier.stream().anyMatch(question -> question.kind() instanceof Kind.OneOf)
                || is(QuestionForm.BY_CHOICE)) {
            conditions.add(QuestionForm.BY_CHOICE);
        }
        return conditions;
    }

    private boolean is(String condition) {
        return form.first(QuestionForm.CONDITION).equals(condition);
    }

    private static <E> List<String> keys(E[] values, java.util.function.Function<E, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private Set<String> set(String name) {
        return Set.copyOf(form.all(name));
    }

    private List<QuestionPage.Choice> named(String sort, List<String> values, String field) {
        return QuestionPage.choices(values, Set.of(form.first(field)),
                value -> words.text("maturity.editor." + sort + "." + (value.isEmpty() ? "always" : value)));
    }

    private List<QuestionPage.Choice> withNone(String sort, List<String> values, String field) {
        var all = new ArrayList<>(List.of(""));
        all.addAll(values);
        return QuestionPage.choices(all, Set.of(form.first(field)), value -> words
                .text("maturity.editor." + (value.isEmpty() ? "none" : sort + "." + value)));
    }

    private List<QuestionPage.Choice> knowers() {
        var chosen = form.all("weet");
        var order = new LinkedHashSet<>(chosen);
        order.addAll(keys(Knower.values(), Knower::key));
        return QuestionPage.choices(order, Set.copyOf(chosen),
                key -> Arrays.stream(Knower.values())
                        .filter(knower -> knower.key().equals(key))
                        .map(knower -> words.text(knower.messageKey()))
                        .findFirst()
                        .orElse(key));
    }

    private List<QuestionPage.Choice> efforts() {
        return QuestionPage.choices(List.of("", "1", "2", "3", "4", "5"), Set.of(form.first("inspanning")),
                effort -> effort.isEmpty()
                        ? words.text("maturity.editor.none")
                        : words.text("maturity.effort." + effort));
    }

    private List<QuestionPage.Choice> questions(List<Question> among, Predicate<Question> fit, String field) {
        var codes = new LinkedHashSet<String>();
        among.stream().filter(fit).map(Question::code).forEach(codes::add);
        codes.addAll(form.all(field));
        return QuestionPage.choices(codes, set(field), code -> questionnaire.question(code)
                .map(question -> code + " " + question.text())
                .orElse(code));
    }

    private List<QuestionPage.Choice> answers() {
        return questionnaire.question(form.first("als-vraag"))
                .map(question -> question.options()
                        .stream()
                        .map(option -> new QuestionPage.Choice(option.code(), option.text(), null,
                                set("als-antwoord").contains(option.code())))
                        .toList())
                .orElse(List.of());
    }
}
