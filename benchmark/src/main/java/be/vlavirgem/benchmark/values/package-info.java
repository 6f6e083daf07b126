/** What authorities have of the indicators: made by one pure function from what they measured, in the transaction that changes it. */
@NullMarked
package be.vlavirgem.benchmark.values;

import org.jspecify.annotations.NullMarked;
