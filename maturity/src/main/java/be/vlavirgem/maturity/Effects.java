package be.vlavirgem.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What a change of the questionnaire does to scores and to the history that compares by code; said before publishing. */
record Effects(Questionnaire before, Questionnaire after, Words words) {

    List<String> all() {
        var effects = new ArrayList<String>();
        say(effects, "removed", codes(before).stream().filter(code -> !codes(after).contains(code)).toList());
        say(effects, "added", codes(after).stream().filter(code -> !codes(before).contains(code)).toList());
        say(effects, "weights", changed((old, now) -> old.weight() != now.weight()));
        say(effects, "chapter-weights", after.chapters()
                .stream()
                .filter(now -> before.chapter(now.code()).filter(old -> old.weight() != now.weight()).isPresent())
                .map(Chapter::code)
                .toList());
        say(effects, "points", changed((old, now) -> !points(old).equals(points(now))));
        say(effects, "kinds", changed((old, now) -> !old.kind().getClass().equals(now.kind().getClass())));
        say(effects, "options", changed((old, now) -> old.kind().getClass().equals(now.kind().getClass())
                && !options(now).containsAll(options(old))));
        say(effects, "conditions", changed((old, now) -> !old.condition().equals(now.condition())
                || !old.wording().types().equals(now.wording().types())));
        return effects;
    }

    private void say(List<String> effects, String what, List<String> codes) {
        if (!codes.isEmpty()) {
            effects.add(words.text("maturity.editor.effect." + what, codes.size(), String.join(", ", codes)));
        }
    }

    private static Set<String> codes(Questionnaire questionnaire) {
        return questionnaire.questions()
                .stream()
                .map(Question::code)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private List<String> changed(BiPredicate<Question, Question> differs) {
        return after.questions()
                .stream()
                .filter(now -> before.question(now.code()).filter(old -> differs.test(old, now)).isPresent())
                .map(Question::code)
                .toList();
    }

    /** Of the answers that are there in both. */
    private static Set<String> options(Question question) {
        return question.options().stream().map(Option::code).collect(Collectors.toSet());
    }

    private static Set<String> points(Question question) {
        return question.isScored()
                ? question.options()
                        .stream()
                        .map(option -> option.code() + "=" + option.score())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
