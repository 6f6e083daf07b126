/** Content a module brings along: imported once when its kind is empty, never over an edit of the back office. */
@NullMarked
package be.vlavirgem.domain.seed;

import org.jspecify.annotations.NullMarked;
