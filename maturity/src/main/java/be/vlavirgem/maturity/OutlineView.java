package be.vlavirgem.maturity;

import java.util.ArrayList;
import java.util.List;

/** A questionnaire as the back office reads it: everything that is in its file, in words. */
record OutlineView(String title, List<ChapterView> chapters) {

    /** A chapter with its questions. */
    record ChapterView(String title, int weight, String introduction, List<QuestionView> questions,
            List<String> checks) {}

    /** A question with what it offers and all that is said around it. */
    record QuestionView(String code, String text, String help, String weight, List<String> options,
            List<String> remarks) {}

    static OutlineView of(Questionnaire questionnaire, Words words) {
        return new OutlineView(questionnaire.title(), questionnaire.chapters()
                .stream()
                .map(chapter -> new ChapterView(chapter.title(), chapter.weight(), chapter.introduction(),
                        chapter.questions().stream().map(question -> view(question, questionnaire, words)).toList(),
                        chapter.checks().stream().map(Check::explanation).toList()))
                .toList());
    }

    private static QuestionView view(Question question, Questionnaire questionnaire, Words words) {
        return new QuestionView(question.code(), question.text(), question.help(),
                question.isScored()
                        ? words.text("maturity.questionnaires.weight", question.weight())
                        : words.text("maturity.questionnaires.unscored"),
                question.options().stream().map(option -> option(question, option, words)).toList(),
                remarks(question, questionnaire, words));
    }

    private static String option(Question question, Option option, Words words) {
        return question.isScored()
                ? words.text("maturity.questionnaires.option", option.text(), option.score())
                : option.text();
    }

    private static List<String> remarks(Question question, Questionnaire questionnaire, Words words) {
        var remarks = new ArrayList<String>();
        if (question.kind() instanceof Kind.Figure figure) {
            remarks.add(words.text("maturity.questionnaires.figure", figure.measure().unit(),
                    words.text("maturity.figure.definition", figure.on(), figure.counts())));
        }
        if (question.kind() instanceof Kind.Sum sum) {
            remarks.add(words.text("maturity.questionnaires.sum", String.join(" + ", sum.parts())));
        }
        question.wording()
                .others()
                .forEach((type, text) -> remarks
                        .add(words.text("maturity.questionnaires.wording", words.text("maturity.type." + type), text)));
        if (question.wording().types().size() < Measurement.Type.values().length) {
            remarks.add(words.text("maturity.questionnaires.types",
                    String.join(", ", question.wording().types().stream().map(Enum::name).sorted().toList())));
        }
        question.notApplicable()
                .filter(when -> !when.isBlank())
                .ifPresent(when -> remarks.add(words.text("maturity.questionnaires.not-applicable", when)));
        question.condition().ifPresent(_ -> remarks.add(words.notAsked(question, questionnaire)));
        question.kind()
                .example()
                .ifPresent(value -> remarks
                        .add(words.text("maturity.questionnaires.model", words.answer(question, value))));
        if (!question.guidance().knowers().isEmpty()) {
            remarks.add(words.text("maturity.knows", words.knowers(question)));
        }
        question.guidance()
                .advice()
                .ifPresent(
                        advice -> remarks.add(words.text("maturity.questionnaires.advice", advice.step(), advice.who(),
                                words.text("maturity.effort." + advice.effort()))));
        return remarks;
    }
}
