/** The real organisations, brought into an empty database from the lists in {@code content/domain}. */
@NullMarked
package be.vlavirgem.domain.seed;

import org.jspecify.annotations.NullMarked;
