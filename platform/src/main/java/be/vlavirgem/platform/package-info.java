/** Shared tools without a face: the audit trail, reports on paper and the usage counts. Stands on domain only. */
@ApplicationModule(displayName = "Platform", allowedDependencies = { "domain :: *" })
@NullMarked
package be.vlavirgem.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
