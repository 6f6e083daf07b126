package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked, with the help that makes two people give the same answer.
 *
 * @param weight        0 when it is not scored
 * @param notApplicable when to choose "niet van toepassing"; empty where that cannot be
 * @param condition     asked only when it holds
 */
record Question(String code, Wording wording, String help, int weight, Optional<String> notApplicable,
        Optional<Condition> condition, Kind kind, Guidance guidance) {
    /** In characters. */
    static final Range HELP_LENGTH = new Range(10, 1200);
    static final Range WEIGHTS = new Range(0, 100);

    Question {
        CodeForm.QUESTION.require(code);
        Require.text(help, "The help of " + code);
        HELP_LENGTH.require(help.length(), "The length of the help of " + code);
        WEIGHTS.require(weight, "The weight of " + code);
        Require.that(weight == 0 || kind.spansScale(), "%s is scored, so its options span 0 to 100", code);
        Require.distinct(kind.options(), Option::code);
    }

    String text() {
        return wording.text();
    }

    /** What can be chosen; empty where nothing can. */
    public List<Option> options() {
        return kind.options();
    }

    Optional<Option> option(String optionCode) {
        return options().stream().filter(option -> option.code().equals(optionCode)).findFirst();
    }

    boolean isScored() {
        return weight > 0;
    }

    /** A sum is calculated, not asked. */
    boolean isAsked() {
        return !(kind instanceof Kind.Sum);
    }

    boolean mayNotApply() {
        return notApplicable.isPresent();
    }

    /** Says whether this respondent is asked it, after these answers. */
    boolean concerns(Respondent respondent, Map<String, AnswerValue> answers) {
        return wording.types().contains(respondent.type())
                && condition.filter(found -> !found.holds(respondent, answers)).isEmpty();
    }

    static boolean isChoice(List<Option> options) {
        return options.size() >= 2;
    }
}
