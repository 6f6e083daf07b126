package be.vlavirgem.maturity;

import java.util.List;
import java.util.Optional;

/** What is asked, with the help that makes two people give the same answer. */
record Question(String code, String text, String help, int weight, boolean mayNotApply, List<Option> options) {
    /** In characters. */
    static final Range HELP_LENGTH = new Range(10, 1200);
    static final Range WEIGHTS = new Range(1, 100);

    Question {
        options = List.copyOf(options);
        CodeForm.QUESTION.require(code);
        Require.text(text, "Question " + code);
        Require.text(help, "The help of " + code);
        HELP_LENGTH.require(help.length(), "The length of the help of " + code);
        WEIGHTS.require(weight, "The weight of " + code);
        Require.that(isChoice(options), "%s offers at least two options".formatted(code));
        Require.that(spansScale(options), "%s has an option of 0 and one of 100".formatted(code));
        Require.distinct(options, Option::code);
    }

    Optional<Option> option(String optionCode) {
        return options.stream().filter(option -> option.code().equals(optionCode)).findFirst();
    }

    static boolean isChoice(List<Option> options) {
        return options.size() >= 2;
    }

    static boolean spansScale(List<Option> options) {
        return worth(options, Option.SCORES.from()) && worth(options, Option.SCORES.to());
    }

    private static boolean worth(List<Option> options, int score) {
        return options.stream().anyMatch(option -> option.score() == score);
    }
}
