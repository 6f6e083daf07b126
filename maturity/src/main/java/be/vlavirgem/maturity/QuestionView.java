package be.vlavirgem.maturity;

import be.vlavirgem.web.form.QuestionCard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question on its card.
 *
 * @param card the fragment that shows it: radios, checkboxes, figure or sum
 */
record QuestionView(String code, int number, String card, Asked asked, Given given, Around around, int version)
        implements
            QuestionCard {

    /** What is asked: the words, and what can be chosen. */
    record Asked(String legend, String help, @Nullable String definition, @Nullable String unit,
            @Nullable String notAsked, List<Choice> options, List<Choice> extraOptions, English english) {}

    /** What is filled in, as it was typed or kept; in a sheet that cannot be changed {@code words} says it. */
    record Given(@Nullable String typed, String note, String evidence, @Nullable String words) {}

    /** What is said about the answer. */
    record Around(@Nullable String error, @Nullable String evidenceError, @Nullable String warning,
            @Nullable String savedText, @Nullable String previousText, @Nullable Suggestion suggestion,
            @Nullable Conflict conflict) {}

    /** A row to choose. */
    record Choice(String value, String label, @Nullable String hint, boolean checked) {}

    /** What somebody else answered meanwhile. */
    record Conflict(String who, String when, String theirLabel) {}

    @Override
    public String id() {
        return "vraag-" + code;
    }

    @Override
    public String name() {
        return TypedAnswer.ANSWER + code;
    }

    @Override
    public String legend() {
        return asked.legend();
    }

    @Override
    public @Nullable String help() {
        return asked.help();
    }

    @Override
    public @Nullable String definition() {
        return asked.definition();
    }

    @Override
    public @Nullable String unit() {
        return asked.unit();
    }

    @Override
    public boolean isEnglish(@Nullable String text) {
        return asked.english().has(text);
    }

    @Override
    public @Nullable String notAsked() {
        return asked.notAsked();
    }

    @Override
    public List<Choice> options() {
        return asked.options();
    }

    @Override
    public List<Choice> extraOptions() {
        return asked.extraOptions();
    }

    @Override
    public @Nullable String typed() {
        return given.typed();
    }

    @Override
    public @Nullable String noteName() {
        return isAsked() ? TypedAnswer.NOTE + code : null;
    }

    @Override
    public @Nullable String note() {
        return given.note();
    }

    @Override
    public @Nullable String evidenceName() {
        return isAsked() ? TypedAnswer.EVIDENCE + code : null;
    }

    @Override
    public @Nullable String evidence() {
        return given.evidence();
    }

    @Override
    public @Nullable String evidenceError() {
        return around.evidenceError();
    }

    @Override
    public @Nullable String error() {
        return around.error();
    }

    @Override
    public @Nullable String warning() {
        return around.warning();
    }

    @Override
    public @Nullable String savedText() {
        return around.savedText();
    }

    @Override
    public @Nullable String previousText() {
        return around.previousText();
    }

    @Override
    public @Nullable Suggestion suggestion() {
        return around.suggestion();
    }

    @Override
    public @Nullable Conflict conflict() {
        return around.conflict();
    }

    @Override
    public @Nullable String versionName() {
        return isAsked() ? TypedAnswer.SEEN + code : null;
    }

    /** False for a sum, and while its condition does not hold. */
    public boolean isAsked() {
        return !card.equals("sum") && asked.notAsked() == null;
    }

    /** The fields of this card alone, for a request that saves it. */
    public String fields() {
        return Stream
                .of("organisatie", "formulier", "_csrf", name(), TypedAnswer.NOTE + code, TypedAnswer.EVIDENCE + code,
                        TypedAnswer.SEEN + code, "fout." + name())
                .collect(Collectors.joining(","));
    }
}
