/** The indicators as content: what each counts, how it is computed, and the words in which a place is told. */
@NullMarked
package be.vlavirgem.benchmark.indicators;

import org.jspecify.annotations.NullMarked;
