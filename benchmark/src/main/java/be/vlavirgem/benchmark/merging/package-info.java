/**
 * What municipalities would be as one: what may be added is added, what is a ratio is computed anew, and what can be neither stands
 * side by side. The rules are {@code Together}; nothing is kept. Figures of others only as far as they show them to the reader.
 */
@NullMarked
package be.vlavirgem.benchmark.merging;

import org.jspecify.annotations.NullMarked;
