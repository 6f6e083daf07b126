/** Search over everything one may see: the page, and the contract by which each module says what can be found. */
@NamedInterface("search")
@NullMarked
package be.vlavirgem.web.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
