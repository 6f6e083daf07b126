/** Shared tools without a face: the audit trail, the usage counts, jobs, tables in files, imports, mail and messages. Stands on domain only. */
@ApplicationModule(displayName = "Platform", allowedDependencies = { "domain :: *" })
@NullMarked
package be.vlavirgem.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
