/** Delegation: an authority lets a body work for it, in a module and until a day, by people whom the body names. */
@NamedInterface("delegation")
@NullMarked
package be.vlavirgem.domain.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
