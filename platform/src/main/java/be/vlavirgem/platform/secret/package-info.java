/** Secrets the portal makes: 256 bits, shown once, kept as a hash. */
@NamedInterface("secret")
@NullMarked
package be.vlavirgem.platform.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
