package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.Translation;
import java.util.List;

/** Gives a question another code, wherever that is named. */
record Renaming(String from, String to) {

    Questionnaire of(Questionnaire questionnaire) {
        return questionnaire.with(questionnaire.chapters()
                .stream()
                .map(chapter -> new Chapter(chapter.code(), chapter.title(), chapter.introduction(), chapter.weight(),
                        chapter.questions().stream().map(this::of).toList(),
                        chapter.checks().stream().map(this::of).toList()))
                .toList());
    }

    Question of(Question question) {
        var kind = question.kind() instanceof Kind.Sum sum
                ? new Kind.Sum(sum.measure(), codes(sum.parts()))
                : question.kind();
        return new Question(code(question.code()), question.wording(), question.help(), question.weight(),
                question.notApplicable(), question.condition().map(this::of), kind, question.guidance());
    }

    private Condition of(Condition condition) {
        return switch (condition) {
            case Condition.Inhabitants size -> size;
            case Condition.FiguresAbove above -> new Condition.FiguresAbove(codes(above.codes()), above.limit());
            case Condition.ChosenBefore chosen -> new Condition.ChosenBefore(code(chosen.code()), chosen.options());
        };
    }

    private Check of(Check check) {
        return new Check(codes(check.left()), codes(check.right()), check.relation(), check.explanation());
    }

    Translation of(Translation translation) {
        return translation.key().startsWith(from + ".")
                ? new Translation(to + translation.key().substring(from.length()), translation.language(),
                        translation.from(), translation.words())
                : translation;
    }

    private List<String> codes(List<String> codes) {
        return codes.stream().map(this::code).toList();
    }

    private String code(String code) {
        return code.equals(from) ? to : code;
    }
}
