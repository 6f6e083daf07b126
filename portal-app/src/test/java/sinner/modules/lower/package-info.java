@ApplicationModule(allowedDependencies = {})
package sinner.modules.lower;

import org.springframework.modulith.ApplicationModule;
