package be.vlavirgem.maturity;

/**
 * What a measurement says in numbers changed. Published within the transaction of the change, and heard there; it carries the
 * numbers, because reading them again would cost a statement at every answer. Nothing keeps it.
 */
public sealed interface MeasurementChanged {

    /** As it is now. */
    Measured measured();

    /** An answer changed that gives a number, or decides whether one is asked. */
    record Answered(Measured measured) implements MeasurementChanged {}

    /** It counts, with its scores. */
    record Submitted(Measured measured) implements MeasurementChanged {}

    /** It counts no longer; what was corrected before is forgotten. */
    record Reopened(Measured measured) implements MeasurementChanged {}

    /** An answer of a closed one was corrected; the measurement after it may be doubted otherwise since. */
    record Corrected(Measured measured) implements MeasurementChanged {}
}
