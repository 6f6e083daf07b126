package be.vlavirgem.catalog.grade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How safe a solution is by what its sheet says: the points of each part that is known, by weight, to a letter. Less than
 * {@value #ENOUGH} % known is no grade at all, and never a low one.
 */
public sealed interface SecurityGrade {
    /** Of the weights together, in percent. */
    int ENOUGH = 60;
    /** Points a part, and all of them together, can have. */
    int MOST = 100;
    /** Which version of the formula this is: suppliers see the outcome of another one thirty days before everybody does. */
    int FORMULA = 1;

    /** From A, which is 80 points and more. */
    enum Letter {
        A(80), B(65), C(50), D(35), E(0);

        private final int from;

        Letter(int from) {
            this.from = from;
        }

        /** As the catalogue is narrowed by it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The fewest points it is given for. */
        int from() {
            return from;
        }

        /** The most points it is given for. */
        int to() {
            return Arrays.stream(values()).mapToInt(Letter::from).filter(better -> better > from).min().orElse(MOST + 1)
                    - 1;
        }

        static Letter of(int points) {
            return Arrays.stream(values()).filter(letter -> points >= letter.from).findFirst().orElseThrow();
        }
    }

    /** Enough is known: 0 to 100 points, rounded down. */
    record Graded(Letter letter, int points, int known, List<Part> parts) implements SecurityGrade {
        public Graded {
            parts = List.copyOf(parts);
        }
    }

    /** Too little is known; the parts without points are what is missing. */
    record TooLittleKnown(int known, List<Part> parts) implements SecurityGrade {
        public TooLittleKnown {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of the grade; the message {@code catalog.grade.<name>} says what it is.
     *
     * @param weight of 100
     * @param points 0 to 100; empty where nothing is known
     * @param proven that more than the word of its supplier is known
     */
    record Part(String name, int weight, OptionalInt points, boolean proven) {}

    /** How much of what counts is known, in percent. */
    int known();

    /** In the order they weigh. */
    List<Part> parts();

    static SecurityGrade of(Evidence evidence, LocalDate today) {
        var parts = Arrays.stream(Criterion.values()).map(criterion -> part(criterion, evidence, today)).toList();
        var known = parts.stream().filter(part -> part.points().isPresent()).mapToInt(Part::weight).sum();
        if (known < ENOUGH) {
            return new TooLittleKnown(known, parts);
        }
        var points = parts.stream().mapToInt(part -> part.weight() * part.points().orElse(0)).sum() / known;
        return new Graded(Letter.of(points), points, known, parts);
    }

    private static Part part(Criterion criterion, Evidence evidence, LocalDate today) {
        var points = criterion.points(evidence, today);
        return new Part(criterion.name(), criterion.weight(),
                points.isPresent() ? OptionalInt.of(points.get()) : OptionalInt.empty(),
                criterion.isProven(evidence));
    }

    /** How many points of the total it would be with all that part can give, when the other parts stay as they are. */
    default int pointsWith(Part raised) {
        var others = parts().stream().filter(part -> part.points().isPresent() && !part.equals(raised)).toList();
        var known = others.stream().mapToInt(Part::weight).sum() + raised.weight();
        return (others.stream().mapToInt(part -> part.weight() * part.points().orElse(0)).sum()
                + raised.weight() * MOST)
                / known;
    }
}
