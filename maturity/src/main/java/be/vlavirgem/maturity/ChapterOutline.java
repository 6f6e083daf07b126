package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.TranslationStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as the back office reads it: everything that is in its file, in words.
 *
 * @param before the code of the chapter before it; null for the first
 */
record ChapterOutline(String code, String title, int weight, String introduction, List<QuestionView> questions,
        List<String> checks, String english, @Nullable String before, @Nullable String after) {

    /** A question with what it offers and all that is said around it. */
    record QuestionView(String code, String text, String help, String weight, List<String> options,
            List<String> remarks, String english) {}

    static ChapterOutline of(Questionnaire questionnaire, Chapter chapter, TranslationStatus english, Words words) {
        var codes = questionnaire.chapters().stream().map(Chapter::code).toList();
        var at = codes.indexOf(chapter.code());
        return new ChapterOutline(chapter.code(), chapter.title(), chapter.weight(), chapter.introduction(),
                chapter.questions().stream().map(question -> view(question, questionnaire, english, words)).toList(),
                chapter.checks().stream().map(Check::explanation).toList(),
                QuestionnairePages.words(english.of(chapter.code()), words), at == 0 ? null : codes.get(at - 1),
                at + 1 == codes.size() ? null : codes.get(at + 1));
    }

    private static QuestionView view(Question question, Questionnaire questionnaire, TranslationStatus english,
            Words words) {
        return new QuestionView(question.code(), question.text(), question.help(),
                question.isScored()
                        ? words.text("maturity.questionnaires.weight", question.weight())
                        : words.text("maturity.questionnaires.unscored"),
                question.options().stream().map(option -> option(question, option, words)).toList(),
                remarks(question, questionnaire, words),
                QuestionnairePages.words(english.of(question.code() + "."), words));
    }

    private static String option(Question question, Option option, Words words) {
        return question.isScored()
                ? words.text("maturity.questionnaires.option", option.text(), option.score())
                : option.text();
    }

    private static List<String> remarks(Question question, Questionnaire questionnaire, Words words) {
        return Stream
                .of(kind(question, words), wordings(question, words), asked(question, questionnaire, words),
                        guidance(question, words))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static Stream<String> kind(Question question, Words words) {
        return switch (question.kind()) {
            case Kind.Figure figure -> Stream.of(words.text("maturity.questionnaires.figure", figure.measure().unit(),
                    words.text("maturity.figure.definition", figure.on(), figure.counts())));
            case Kind.Sum sum -> Stream.of(words.text("maturity.questionnaires.sum", String.join(" + ", sum.parts())));
            default -> question.kind()
                    .example()
                    .map(value -> words.text("maturity.questionnaires.model", words.answer(question, value)))
                    .stream();
        };
    }

    private static Stream<String> wordings(Question question, Words words) {
        return question.wording()
                .others()
                .entrySet()
                .stream()
                .map(other -> words.text("maturity.questionnaires.wording",
                        words.text("maturity.type." + other.getKey()), other.getValue()))
                .sorted();
    }

    private static Stream<String> asked(Question question, Questionnaire questionnaire, Words words) {
        var types = question.wording().types();
        var some = types.size() < Measurement.Type.values().length
                ? Stream.of(words.text("maturity.questionnaires.types",
                        types.stream().map(Enum::name).sorted().collect(Collectors.joining(", "))))
                : Stream.<String>of();
        var condition = question.condition()
                .map(found -> new ConditionWords(found, words).rule(questionnaire))
                .stream();
        var not = question.notApplicable()
                .filter(when -> !when.isBlank())
                .map(when -> words.text("maturity.questionnaires.not-applicable", when))
                .stream();
        return Stream.of(some, condition, not).flatMap(remarks -> remarks);
    }

    private static Stream<String> guidance(Question question, Words words) {
        var knowers = question.guidance().knowers().isEmpty()
                ? Stream.<String>of()
                : Stream.of(words.text("maturity.knows", words.knowers(question)));
        var advice = question.guidance()
                .advice()
                .map(step -> words.text("maturity.questionnaires.advice", step.step(), step.who(),
                        words.text("maturity.effort." + step.effort())))
                .stream();
        return Stream.concat(knowers, advice);
    }
}
