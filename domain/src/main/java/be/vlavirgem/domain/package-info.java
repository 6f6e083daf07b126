/** Who there is and what they may: organisations, people, roles, delegation and the tenant scope. Knows no other module and no web. */
@ApplicationModule(displayName = "Domain", allowedDependencies = {})
@NullMarked
package be.vlavirgem.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
