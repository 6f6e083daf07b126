package be.vlavirgem.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that a file offers to choose from, and back again; capitals, spaces and a point at the end do not matter. */
final class AnswerWords {

    private AnswerWords() {}

    /** What may be chosen instead of an answer. */
    static List<String> instead(Question question, Words words) {
        var choices = new ArrayList<String>();
        if (question.kind() instanceof Kind.AnyOf) {
            choices.add(words.text("maturity.answer.none-of-these"));
        }
        choices.add(words.text("maturity.answer.unknown"));
        if (question.mayNotApply()) {
            choices.add(words.text("maturity.answer.not-applicable"));
        }
        return List.copyOf(choices);
    }

    static List<String> yesOrNo(Words words) {
        return List.of(words.text("maturity.offline.yes"), words.text("maturity.offline.no"));
    }

    /** The token of what was chosen instead; also where the question does not offer it, so that it is refused as such. */
    static Optional<String> instead(String typed, Words words) {
        if (same(typed, words.text("maturity.answer.unknown"))) {
            return Optional.of(AnswerValue.UNKNOWN);
        }
        if (same(typed, words.text("maturity.answer.not-applicable"))) {
            return Optional.of(AnswerValue.NOT_APPLICABLE);
        }
        return same(typed, words.text("maturity.answer.none-of-these"))
                ? Optional.of(AnswerValue.SEVERAL)
                : Optional.empty();
    }

    static Optional<String> option(Question question, String typed) {
        return question.options().stream().filter(option -> same(typed, option.text())).map(Option::code).findFirst();
    }

    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .replaceFirst("[.]$", "")
                .toLowerCase(Locale.ROOT);
    }
}
