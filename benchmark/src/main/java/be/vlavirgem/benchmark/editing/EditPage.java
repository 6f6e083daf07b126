package be.vlavirgem.benchmark.editing;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a figure is changed, or that says why not here.
 *
 * @param year  null where nothing was measured
 * @param years the others in which something was
 * @param said  what is known of it; null where it is no answer by itself
 * @param form  null where it cannot be changed here and now
 * @param parts what it is made of, or divided by
 * @param asked  who may change it, where the reader may not; by name
 */
record EditPage(Indicator indicator, State state, @Nullable Integer year, List<Integer> years, @Nullable Said said,
        @Nullable Form form, List<Part> parts, List<String> asked) {

    /** What can be done with it. */
    enum State {
        /** It becomes the answer of the open round. */
        ANSWER,
        /** It is kept beside the answer of a closed one. */
        CORRECT,
        /** The measurement is handed in and has to be opened again first. */
        REOPEN,
        /** Only an administrator corrects a closed measurement. */
        ADMINISTRATOR,
        /** It was never handed in, and the round is over. */
        OVER,
        /** It is not asked of this authority. */
        NOT_ASKED,
        /** Nothing was measured yet. */
        UNMEASURED,
        /** It follows from other figures. */
        PARTS,
        /** It follows from all answers. */
        SCORE,
        /** It comes from open data. */
        IMPORTED,
        /** Nobody can give it yet, or it is computed no longer. */
        WAITING;

        boolean takesFigures() {
            return this == ANSWER || this == CORRECT;
        }
    }

    /**
     * What is known of a figure.
     *
     * @param question its code in the measurement
     * @param text     the question itself, in Dutch
     */
    record Said(String measurement, String chapter, String question, String text, String now,
            @Nullable String corrected, @Nullable String lastTime, @Nullable String middle) {}

    /**
     * The fields.
     *
     * @param unit      null where there is none
     * @param conflict what somebody else answered meanwhile
     */
    record Form(String number, String reason, int seen, String doubted, @Nullable String unit,
            @Nullable String conflict, List<Mistake> errors) {

        /** What is wrong with a field; null when nothing is. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    /** Another figure, to be changed on its own page; {@code now} is null where there is none. */
    record Part(String name, String href, @Nullable String now) {}

    /** Before it is known what can be done. */
    static EditPage of(Indicator indicator, Optional<Integer> year, List<Integer> years) {
        return new EditPage(indicator, State.WAITING, year.orElse(null),
                years.stream().filter(each -> !Optional.of(each).equals(year)).toList(), null, null, List.of(),
                List.of());
    }

    EditPage in(State found, List<Part> madeOf) {
        return new EditPage(indicator, found, year, years, said, form, madeOf, asked);
    }

    EditPage with(Said known, @Nullable Form fields) {
        return new EditPage(indicator, state, year, years, known, fields, parts, asked);
    }

    /** One of these may do what the reader may not. */
    EditPage asking(List<String> administrators) {
        return new EditPage(indicator, state, year, years, said, form, parts, List.copyOf(administrators));
    }

    /** The year of the measurement it is in. */
    int measured() {
        return Objects.requireNonNull(year);
    }

    /** The key of what is said of the state. */
    public String getKey() {
        return "benchmark.editing.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the figure itself stands. */
    public String getPath() {
        return EditingController.figure(indicator.code());
    }

    /** There, in the same year. */
    public String getBack() {
        return year == null ? getPath() : "%s?jaar=%d".formatted(getPath(), year);
    }

    /** The year as it stands in a sentence. */
    public String getYearText() {
        return year == null ? "" : year.toString();
    }

    /** The answer in the measurement. */
    public String getAnswerPath() {
        var known = Objects.requireNonNull(said);
        return "/maturiteit/metingen/%s/hoofdstukken/%s#vraag-%s".formatted(known.measurement(), known.chapter(),
                known.question());
    }

    /** Where to go on when nothing can be changed here; null where there is nothing to go on with. */
    public @Nullable String getElsewhere() {
        return switch (state) {
            case REOPEN -> "/maturiteit/metingen/" + Objects.requireNonNull(said).measurement();
            case UNMEASURED, NOT_ASKED, SCORE, ADMINISTRATOR, OVER -> "/maturiteit";
            default -> null;
        };
    }

    public boolean isForAdministrators() {
        return state == State.ADMINISTRATOR;
    }

    public boolean isCorrecting() {
        return state == State.CORRECT;
    }
}
