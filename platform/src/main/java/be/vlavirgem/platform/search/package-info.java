/**
 * Search over rows that modules point at: Dutch words by their stem and their beginning, and what resembles them where
 * nothing has them. Its face, and the contract modules implement, is {@code web.search}.
 */
@NamedInterface("search")
@NullMarked
package be.vlavirgem.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
