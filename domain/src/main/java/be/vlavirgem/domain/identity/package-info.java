/** Identifiers made before the row exists, so that events and links can carry them. */
@NamedInterface("identity")
@NullMarked
package be.vlavirgem.domain.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
