/**
 * Figures an authority keeps for itself, year by year: nobody else sees them, and they are in no statistic. Flat: rows that are
 * listed, typed, brought in a file and taken along.
 */
@NullMarked
package be.vlavirgem.benchmark.series;

import org.jspecify.annotations.NullMarked;
