package be.vlavirgem.benchmark.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How a figure is divided before it is compared: everywhere with as many digits. */
public final class Quotient {

    private static final int PLACES = 10;

    private Quotient() {}

    /** The number itself where it is divided by nothing. */
    public static BigDecimal of(BigDecimal number, Optional<BigDecimal> divisor) {
        return divisor.map(by -> number.divide(by, PLACES, RoundingMode.HALF_UP)).orElse(number);
    }
}
