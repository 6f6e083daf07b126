package be.vlavirgem.benchmark.editing;

import java.math.BigDecimal;

/**
 * Between which figures the middle half of a group lies, at the size of this authority.
 *
 * @param everybody whether that is all of Flanders, and not the own size class
 */
record Middle(int period, BigDecimal low, BigDecimal high, boolean everybody) {}
