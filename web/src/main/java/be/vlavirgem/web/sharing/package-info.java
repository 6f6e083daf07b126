/** What organisations share: giving it, the list of it, and the pages of whoever was given something, with or without an account. */
@NamedInterface("sharing")
@NullMarked
package be.vlavirgem.web.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
