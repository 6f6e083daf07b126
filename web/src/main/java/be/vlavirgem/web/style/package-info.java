/** The living style page: every fragment of the kit in every state, as a promise of how pages look and read. */
@NamedInterface("style")
@NullMarked
package be.vlavirgem.web.style;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
