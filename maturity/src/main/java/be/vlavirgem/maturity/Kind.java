package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of answer a question takes. */
sealed interface Kind {

    /** What is offered to choose from; nothing for a figure. */
    default List<Option> options() {
        return List.of();
    }

    /** How it is counted; empty where nothing is. */
    default Optional<Measure> measured() {
        return switch (this) {
            case Figure figure -> Optional.of(figure.measure());
            case Sum sum -> Optional.of(sum.measure());
            default -> Optional.empty();
        };
    }

    /** Which options the model municipality VlaVirGem holds; empty when nothing is said of it. */
    default Optional<AnswerValue> example() {
        return Optional.empty();
    }

    /** How long an answer takes on average, looking it up included. */
    default int minutes() {
        return 2;
    }

    /** Says whether its options can tell the worst from the best, as a scored question's must. */
    default boolean spansScale() {
        return false;
    }

    /** One level of several. */
    record OneOf(List<Option> options, Optional<String> model) implements Kind {
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public Optional<AnswerValue> example() {
            return model.map(AnswerValue.Chosen::new);
        }

        @Override
        public boolean spansScale() {
            return worth(Option.SCORES.from()) && worth(Option.SCORES.to());
        }

        private boolean worth(int score) {
            return options.stream().anyMatch(option -> option.score() == score);
        }
    }

    /** Any number of things, whose points add up to at most 100. */
    record AnyOf(List<Option> options, Set<String> model) implements Kind {
        public AnyOf {
            options = List.copyOf(options);
            model = Set.copyOf(model);
        }

        @Override
        public Optional<AnswerValue> example() {
            return model.isEmpty() ? Optional.empty() : Optional.of(new AnswerValue.Several(model));
        }

        @Override
        public boolean spansScale() {
            return options.stream().mapToInt(Option::score).sum() >= Option.SCORES.to();
        }
    }

    /**
     * A number.
     *
     * @param most   above it, it is a typing error even for the largest authority
     * @param on     the day or period it is about
     * @param counts what is in it and what is not
     */
    record Figure(Measure measure, int most, String on, String counts) implements Kind {
        static final Range MOST = new Range(1, 999_999_999);
        private static final int MINUTES = 5;

        public Figure {
            MOST.require(most, "The limit of " + measure.indicator());
            Require.text(on, "The day of " + measure.indicator());
            Require.text(counts, "What counts in " + measure.indicator());
        }

        /** A figure is asked of somebody else, most of the time. */
        @Override
        public int minutes() {
            return MINUTES;
        }
    }

    /** Not asked: what these figures are together. */
    record Sum(Measure measure, List<String> parts) implements Kind {
        public Sum {
            parts = List.copyOf(parts);
            Require.that(parts.size() >= 2, "A sum has at least two parts; found %s", parts);
        }
    }
}
