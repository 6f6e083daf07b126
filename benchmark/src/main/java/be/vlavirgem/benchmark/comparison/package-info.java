/**
 * Where an authority stands among others: an overview of all indicators, and a page of each. Read models: one statement reads all
 * of a page, pure functions say the place, and what stands there was allowed to leave before it was kept.
 */
@NullMarked
package be.vlavirgem.benchmark.comparison;

import org.jspecify.annotations.NullMarked;
