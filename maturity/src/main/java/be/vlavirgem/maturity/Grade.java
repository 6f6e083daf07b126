package be.vlavirgem.maturity;

import java.math.BigDecimal;

/** A score that may be shown: exact for adding up, rounded for reading, with the level the rounded value reaches. */
record Grade(Fraction exact, BigDecimal value, Level level) {
    static Grade of(Questionnaire questionnaire, Fraction exact) {
        BigDecimal value = exact.rounded();
        return new Grade(exact, value, questionnaire.level(value));
    }
}
