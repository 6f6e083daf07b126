package be.vlavirgem.web.style;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.QuestionCard;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A question in a state, in the words of the page around the Dutch content. */
record SampleCard(SampleQuestion question, SampleState state, int number, SampleWords words) implements QuestionCard {

    record Conflict(String who, String when, String theirLabel) {}

    /** The fragment that shows it. */
    public String kind() {
        return question.fragment();
    }

    @Override
    public String id() {
        return "%s-%s".formatted(kind(), state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String name() {
        return id();
    }

    @Override
    public String legend() {
        return question.legend;
    }

    @Override
    public String help() {
        return question.help;
    }

    @Override
    public @Nullable String definition() {
        return question == SampleQuestion.FIGURE ? "Op 31/12/2025. Smartphones tellen niet mee." : null;
    }

    @Override
    public @Nullable String unit() {
        return switch (question) {
            case FIGURE -> "toestellen";
            case SUM -> "toestellen per medewerker";
            default -> null;
        };
    }

    @Override
    public @Nullable String typed() {
        return switch (state) {
            case SAVED -> question == SampleQuestion.SUM ? "1,4" : "412";
            case STRANGE, CONFLICT -> "1.412";
            case REFUSED -> "4OO";
            default -> null;
        };
    }

    @Override
    public List<Choice> options() {
        return IntStream.range(0, question.options.size())
                .mapToObj(index -> ticked(question.options.get(index), isTicked(index)))
                .toList();
    }

    private static Choice ticked(Choice option, boolean ticked) {
        return new Choice(option.value(), option.label(), option.hint(), ticked);
    }

    private boolean isTicked(int index) {
        return switch (state) {
            case SAVED, CONFLICT, STRANGE -> index == 1 || (index == 0 && question == SampleQuestion.CHECKBOXES);
            case REFUSED -> index == 0 && question == SampleQuestion.CHECKBOXES;
            default -> false;
        };
    }

    @Override
    public List<Choice> extraOptions() {
        var wrong = state == SampleState.REFUSED && question == SampleQuestion.CHECKBOXES;
        return List.of(
                new Choice("?", words.of("web.style.unknown"), null, state == SampleState.UNKNOWN || wrong),
                new Choice("-", words.of("web.style.not-applicable"), null, false));
    }

    @Override
    public String noteName() {
        return id() + "-toelichting";
    }

    @Override
    public @Nullable String note() {
        return state == SampleState.SAVED ? words.of("web.style.card.note") : null;
    }

    @Override
    public String evidenceName() {
        return id() + "-bewijs";
    }

    @Override
    public @Nullable String evidence() {
        return switch (state) {
            case SAVED -> "https://intranet.aalst.example/verslag";
            case REFUSED -> "intranet/verslag";
            default -> null;
        };
    }

    @Override
    public @Nullable String evidenceError() {
        return state == SampleState.REFUSED ? words.of("web.question.evidence.error") : null;
    }

    @Override
    public @Nullable String error() {
        return state != SampleState.REFUSED ? null : switch (question) {
            case CHECKBOXES -> words.of("web.question.exclusive", words.of("web.style.unknown"));
            case FIGURE -> words.of("web.number.unreadable");
            default -> words.of("web.style.card.error");
        };
    }

    @Override
    public @Nullable String warning() {
        return state == SampleState.STRANGE ? words.of("web.style.card.warning") : null;
    }

    @Override
    public @Nullable String savedText() {
        return state == SampleState.SAVED || state == SampleState.STRANGE ? words.of("web.style.card.saved") : null;
    }

    @Override
    public String previousText() {
        return words.of("web.style.card.previous",
                question == SampleQuestion.SUM ? "1,3" : first());
    }

    @Override
    public @Nullable Suggestion suggestion() {
        if (state != SampleState.SUGGESTED) {
            return null;
        }
        var known = question.options.isEmpty() ? "405" : question.options.getLast().value();
        var text = question.options.isEmpty() ? "405 toestellen" : question.options.getLast().label();
        return new Suggestion(text, words.of("web.menu.group.LANDSCAPE"), "12/11/2026", "overnemen", known);
    }

    @Override
    public @Nullable String notAsked() {
        return state == SampleState.NOT_ASKED ? words.of("web.style.card.not-asked") : null;
    }

    @Override
    public String advice() {
        return question.advice;
    }

    @Override
    public @Nullable Conflict conflict() {
        return state == SampleState.CONFLICT ? new Conflict("An De Smet", "14:31", first()) : null;
    }

    private String first() {
        return question.options.isEmpty() ? "398" : question.options.getFirst().label();
    }
}
