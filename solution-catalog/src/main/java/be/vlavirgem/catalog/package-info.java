/**
 * The solution catalogue: what suppliers offer, described once and found by municipalities, beside the standards they claim
 * and the needs of the reference architecture they answer. Each sub-package is one feature; the rules of a sheet are deep,
 * the rest is flat. May use domain, platform and web.
 */
@ApplicationModule(displayName = "Catalog", allowedDependencies = { "domain :: *", "platform :: *", "web :: *" })
@NullMarked
package be.vlavirgem.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
