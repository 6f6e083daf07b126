package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations.Sized;
import java.util.List;
import java.util.Random;

/** How mature an invented authority is: larger ones further on average, each with its own strengths; the same at every start. */
final class DemoProfile {

    private static final double PARTICIPATION = 0.95;
    private static final double UNKNOWN = 0.04;

    private final Random chance;
    private final double maturity;

    /** {@code yearsLater} counts the rounds since the first one: authorities grow slowly. */
    DemoProfile(Sized authority, int year) {
        var character = new Random(authority.nis().value().hashCode() * 31L);
        var size = Math.log10(Math.max(authority.inhabitants(), 1_000) / 1_000.0) / 3;
        this.maturity = 0.22 + 0.38 * size + 0.14 * character.nextGaussian() + 0.03 * (year % 100 - 24);
        this.chance = new Random(authority.nis().value().hashCode() * 31L + year);
    }

    /** About one in twenty never takes part; the authorities of the demo accounts always do. */
    static boolean takesPart(Sized authority) {
        return List.of("41002", "44021").contains(authority.nis().value())
                || new Random(authority.nis().value().hashCode() * 17L).nextDouble() < PARTICIPATION;
    }

    AnswerValue answer(Question question) {
        if (chance.nextDouble() < UNKNOWN) {
            return new AnswerValue.Unknown();
        }
        var reached = maturity + 0.18 * chance.nextGaussian();
        var options = question.options();
        var index = (int) Math.floor(Math.clamp(reached, 0.0, 0.999) * options.size());
        return new AnswerValue.Chosen(options.get(index).code());
    }
}
