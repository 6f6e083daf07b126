/** Identifiers made before the row exists, so that events and links can carry them. */
@NullMarked
package be.vlavirgem.domain.identity;

import org.jspecify.annotations.NullMarked;
