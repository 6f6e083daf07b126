@ApplicationModule(allowedDependencies = "upper")
package sinner.modules.sideways;

import org.springframework.modulith.ApplicationModule;
