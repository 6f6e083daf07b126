package be.vlavirgem.maturity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of a measurement on paper, sorted by whom to ask; {@code last} heads what they were, and says whose when of a predecessor. */
record FigureSheet(String id, String round, String until, String last, List<Group> groups, English english) {

    /** What to ask of one service. */
    record Group(String knower, List<Line> lines) {}

    /** One figure: what is in it, what it was last time, and what is filled in already. */
    record Line(String code, String place, String question, String unit, String on, String counts,
            @Nullable String lastTime,
            @Nullable String now) {}

    static FigureSheet of(Sheet sheet, Words words) {
        var figures = sheet.questionnaire()
                .chapters()
                .stream()
                .flatMap(chapter -> sheet.questions(chapter).stream())
                .filter(question -> question.kind() instanceof Kind.Figure && sheet.asks(question))
                .toList();
        var groups = java.util.Arrays.stream(Knower.values())
                .map(knower -> new Group(words.text(knower.messageKey()),
                        figures.stream()
                                .filter(question -> isAskedOf(question, knower))
                                .map(question -> line(sheet, question, words))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new FigureSheet(sheet.measurement().id().toString(), sheet.measurement().frame().round().name(),
                words.date(sheet.measurement().frame().round().closesOn()), last(sheet.measurement().earlier(), words),
                groups, sheet.english());
    }

    private static String last(Earlier earlier, Words words) {
        return earlier.predecessor().isPresent()
                ? words.text("maturity.figures.last.of", words.earlier(earlier))
                : words.text("maturity.figures.last");
    }

    private static boolean isAskedOf(Question question, Knower knower) {
        return question.guidance().knowers().stream().findFirst().orElse(Knower.ICT) == knower;
    }

    /** The chapter, and the number that the question has on its page. */
    private static String place(Sheet sheet, Question question) {
        return sheet.questionnaire()
                .chapters()
                .stream()
                .filter(chapter -> chapter.questions().contains(question))
                .map(chapter -> chapter.title() + " " + (sheet.questions(chapter).indexOf(question) + 1))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(Sheet sheet, Question question, Words words) {
        var figure = (Kind.Figure) question.kind();
        return new Line(question.code(), place(sheet, question), sheet.text(question), figure.measure().unit(),
                figure.on(),
                figure.counts(),
                sheet.measurement()
                        .earlier()
                        .to(question)
                        .map(reply -> words.answer(question, reply.value()))
                        .orElse(null),
                Optional.ofNullable(sheet.measurement().values().get(question.code()))
                        .filter(value -> !(value instanceof AnswerValue.Blank)
                                && !(value instanceof AnswerValue.Unknown))
                        .map(value -> words.answer(question, value))
                        .orElse(null));
    }
}
