package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Puts in words when a question is asked: for who answers, why it is not; for who keeps the questionnaire, the rule. */
record ConditionWords(Condition condition, Words words) {

    static ConditionWords of(Question question, Words words) {
        return new ConditionWords(question.condition().orElseThrow(), words);
    }

    /** Why it is not asked now, in the words of who answers. */
    String notAsked(Sheet sheet) {
        return condition instanceof Condition.Inhabitants(int from)
                ? words.text("maturity.not-asked.inhabitants", number(from))
                : words.text("maturity.not-asked.earlier", earlier(sheet));
    }

    private String earlier(Sheet sheet) {
        return condition.questions()
                .stream()
                .flatMap(code -> sheet.questionnaire().question(code).stream())
                .map(sheet::text)
                .collect(Collectors.joining(" "));
    }

    /** When it is asked. */
    String rule(Questionnaire questionnaire) {
        return switch (condition) {
            case Condition.Inhabitants(int from) ->
                words.text("maturity.questionnaires.only.inhabitants", number(from));
            case Condition.FiguresAbove(List<String> codes, int limit) ->
                words.text("maturity.questionnaires.only.figures", String.join(" + ", codes), number(limit));
            case Condition.ChosenBefore chosen ->
                words.text("maturity.questionnaires.only.chosen", chosen.code(), options(chosen, questionnaire));
        };
    }

    /** When it is asked, for who fills in on paper. */
    String onPaper(Sheet sheet) {
        return switch (condition) {
            case Condition.Inhabitants(int from) -> words.text("maturity.report.only.inhabitants", number(from));
            case Condition.FiguresAbove(List<String> _, int limit) ->
                words.text("maturity.report.only.above", earlier(sheet), number(limit));
            case Condition.ChosenBefore chosen ->
                words.text("maturity.report.only.chosen", earlier(sheet), options(chosen, sheet.questionnaire()));
        };
    }

    private static String options(Condition.ChosenBefore chosen, Questionnaire questionnaire) {
        return questionnaire.question(chosen.code())
                .orElseThrow()
                .options()
                .stream()
                .filter(option -> chosen.options().contains(option.code()))
                .map(Option::text)
                .collect(Collectors.joining(" "));
    }

    private String number(int number) {
        return words.number(BigDecimal.valueOf(number), 0);
    }
}
