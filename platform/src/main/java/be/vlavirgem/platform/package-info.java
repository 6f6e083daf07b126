/** Shared tools without a face, a sub-package each; docs/platform tells how each is used. Stands on domain only. */
@ApplicationModule(displayName = "Platform", allowedDependencies = { "domain :: *" })
@NullMarked
package be.vlavirgem.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
