/** The real organisations, brought into an empty database from the lists in {@code content/domain}; and how such lists are read. */
@NamedInterface("seed")
@NullMarked
package be.vlavirgem.domain.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
