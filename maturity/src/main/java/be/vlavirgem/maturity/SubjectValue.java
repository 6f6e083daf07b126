package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a submitted measurement came to on one subject: the total, a chapter or a figure. With a base, what is compared
 * is the value per base, such as computers per thousand inhabitants.
 */
record SubjectValue(String subject, BigDecimal value, Optional<BigDecimal> base) {

    /** The subject of the whole measurement; a chapter's is its code, a figure's that of its question. */
    static final String TOTAL = "TOTAL";

    SubjectValue {
        Require.that(base.isEmpty() || base.get().signum() > 0,
                "A base is above 0; found %s for %s", base, subject);
    }

    static SubjectValue of(String subject, BigDecimal value) {
        return new SubjectValue(subject, value, Optional.empty());
    }

    /** What stands beside that of the peers. */
    BigDecimal compared() {
        return base.map(each -> value.divide(each, MathContext.DECIMAL64)).orElse(value);
    }
}
