/** A figure changed where it is seen: it becomes the answer in the measurement, and comes back as the own value. */
@NullMarked
package be.vlavirgem.benchmark.editing;

import org.jspecify.annotations.NullMarked;
