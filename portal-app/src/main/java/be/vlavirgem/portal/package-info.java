/** The application around the features: configuration, security, public pages, demo. The only module nothing depends on. */
@ApplicationModule(displayName = "Portal", allowedDependencies = { "domain :: *", "platform :: *", "web :: *",
        "maturity", "catalog", "benchmark" })
@NullMarked
package be.vlavirgem.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
