/** Slows down who guesses, by the network they come from. */
@NamedInterface("throttle")
@NullMarked
package be.vlavirgem.web.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
