/** Keys by which programs read the JSON API for an organisation: made by its administrators, shown once, kept as a hash. */
@NamedInterface("tokens")
@NullMarked
package be.vlavirgem.platform.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
