package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Lets a figure be changed where it is seen: it becomes the answer of the open round, or a correction of a closed one. */
public interface FigureChanges {

    /** What comes of a change of a figure now, by this visitor. */
    enum Way {
        /** A new version of the answer. */
        ANSWER,
        /** Nothing until the measurement is opened again, for its round is open. */
        REOPEN,
        /** A dated correction beside the answer; the score stays. */
        CORRECT,
        /** Nothing: it was never handed in and its round is over, or the visitor may not. */
        NONE
    }

    /** What was said, or what it should have been. */
    record Given(Figure figure, String why, String by, Instant at) {}

    /**
     * A figure of the visitor's own organisation, to be changed.
     *
     * @param chapter  the code of the chapter it is asked in
     * @param question its code there
     * @param version  of the answer, which a change tells it was made from; 0 when there is none
     * @param corrected what stands instead of it
     * @param parts    the indicators of what a sum adds up, which are changed in its place; none of a figure that is asked
     */
    record Asked(UUID measurement, String chapter, String question, String text, String counts, String unit,
            int decimals, Way way, int version, Optional<Given> answered, Optional<Given> corrected,
            Optional<BigDecimal> lastTime, List<String> parts) {

        public Asked {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What somebody typed.
     *
     * @param kengetal the code of the indicator
     * @param seen     the version of the answer it was made from
     * @param doubted  what the last {@link Outcome.Doubt} was about; empty when there was none
     */
    record Typed(int year, String kengetal, String number, String reason, int seen, String doubted) {}

    /** What came of it. */
    sealed interface Outcome {

        /** It is the answer, or the correction, from now on; also when it was already. */
        record Changed(UUID measurement) implements Outcome {}

        /**
         * Kept is nothing: it is far from what was expected. Typed again with a reason, and as doubted, it is kept.
         *
         * @param messageKey of the sentence that says beside what, with what was expected as its argument
         */
        record Doubt(String doubted, BigDecimal expected, String messageKey) implements Outcome {}

        /** Kept is nothing: somebody else answered meanwhile, in this version, or took the answer back. */
        record Conflict(Optional<Given> theirs, int version) implements Outcome {}

        /** Kept is nothing: the measurement is handed in, and has to be opened again first. */
        record ToReopen(UUID measurement) implements Outcome {}

        /** Kept is nothing, and why. */
        record Refused(String messageKey, List<Object> arguments) implements Outcome {}
    }

    /** The years in which the visitor's organisation measured, the latest first. */
    List<Integer> years(Access access);

    /** Empty where the organisation did not measure that year, or is not asked it. */
    Optional<Asked> find(Access access, int year, String kengetal, Locale locale);

    /** In the visitor's own organisation; 404 for what {@link #find} does not find, or finds to be a sum. */
    Outcome change(Access access, Typed typed);
}
