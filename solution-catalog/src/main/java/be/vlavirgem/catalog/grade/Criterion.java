package be.vlavirgem.catalog.grade;

import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.grade.Evidence.Claim;
import be.vlavirgem.catalog.grade.Evidence.Support;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/** What is looked at, and how much it weighs; the weights are 100 together. Each gives 0 to 100 points for what is said. */
enum Criterion {
    /** A certificate that is still valid. */
    CERTIFICATE(25, SheetField.CERTIFICATES, Evidence::certificate) {
        @Override
        Optional<Integer> points(Evidence evidence, LocalDate today) {
            return evidence.certificate().map(claim -> weighed(claim, claim.value().isBefore(today) ? 0 : 100));
        }
    },
    /** Signing in with two factors. */
    TWO_FACTOR(20, SheetField.TWO_FACTOR, Evidence::twoFactor) {
        @Override
        Optional<Integer> points(Evidence evidence, LocalDate today) {
            return yes(evidence.twoFactor());
        }
    },
    /** A penetration test: of the last year 100, of the last two 60, of the last three 30. */
    PENETRATION_TEST(20, SheetField.PENETRATION_TEST, Evidence::penetrationTest) {
        @Override
        Optional<Integer> points(Evidence evidence, LocalDate today) {
            return evidence.penetrationTest().map(claim -> weighed(claim, byAge(claim.value(), today, 100, 60, 30)));
        }
    },
    /** A processing agreement. */
    AGREEMENT(10, SheetField.PROCESSING_AGREEMENT, Evidence::agreement) {
        @Override
        Optional<Integer> points(Evidence evidence, LocalDate today) {
            return yes(evidence.agreement());
        }
    },
    /** An arrangement for who leaves. */
    EXIT(10, SheetField.EXIT, Evidence::exit) {
        @Override
        Optional<Integer> points(Evidence evidence, LocalDate today) {
            return yes(evidence.exit());
        }
    },
    /** An accessibility statement: of the last two years 100, of the last three 50. */
    ACCESSIBILITY(5, SheetField.WCAG, Evidence::accessibility) {
        @Override
        Optional<Integer> points(Evidence evidence, LocalDate today) {
            return evidence.accessibility().map(claim -> weighed(claim, byAge(claim.value(), today, 100, 100, 50)));
        }
    },
    /** How the version that is sold is looked after: in full 100, repairs only 60, in development 40. */
    SUPPORT(10, SheetField.VERSIONS, Evidence::support) {
        @Override
        Optional<Integer> points(Evidence evidence, LocalDate today) {
            return evidence.support().map(claim -> weighed(claim, of(claim.value())));
        }

        // It counts in full, but it is the supplier who says it.
        @Override
        boolean isProven(Evidence evidence) {
            return false;
        }
    };

    private final int weight;
    private final SheetField field;
    private final Function<Evidence, Optional<? extends Claim<?>>> said;

    Criterion(int weight, SheetField field, Function<Evidence, Optional<? extends Claim<?>>> said) {
        this.weight = weight;
        this.field = field;
        this.said = said;
    }

    /** Where a sheet says it. */
    SheetField field() {
        return field;
    }

    /** Says whether what is said of it is proven. */
    boolean isProven(Evidence evidence) {
        return said.apply(evidence).filter(claim -> claim.proven()).isPresent();
    }

    int weight() {
        return weight;
    }

    /** Empty where nothing is said. */
    abstract Optional<Integer> points(Evidence evidence, LocalDate today);

    private static Optional<Integer> yes(Optional<Claim<Boolean>> said) {
        return said.map(claim -> weighed(claim, claim.value() ? 100 : 0));
    }

    /** What is declared but not proven counts for half. */
    private static int weighed(Claim<?> claim, int points) {
        return claim.proven() ? points : points / 2;
    }

    /** Points for what happened within one year, two years, three years; a day to come is no proof yet. */
    private static int byAge(LocalDate day, LocalDate today, int one, int two, int three) {
        if (day.isAfter(today)) {
            return 0;
        }
        return within(day, today, 1) ? one : within(day, today, 2) ? two : within(day, today, 3) ? three : 0;
    }

    private static boolean within(LocalDate day, LocalDate today, int years) {
        return !day.plus(Period.ofYears(years)).isBefore(today);
    }

    private static int of(Support support) {
        return switch (support) {
            case ACTIVE -> 100;
            case MAINTENANCE -> 60;
            case IN_DEVELOPMENT -> 40;
            case ENDED -> 0;
        };
    }
}
