/** Shared tools without a face: the audit trail, the usage counts, the vault and the documents. Stands on domain only. */
@ApplicationModule(displayName = "Platform", allowedDependencies = { "domain :: *" })
@NullMarked
package be.vlavirgem.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
