/**
 * What groups of authorities came to, and where each stood: counted by functions that look past row-level security, kept at
 * stands, and read from the kept rows.
 */
@NullMarked
package be.vlavirgem.benchmark.statistics;

import org.jspecify.annotations.NullMarked;
