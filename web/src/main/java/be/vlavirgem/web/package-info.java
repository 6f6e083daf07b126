/** The kit every page is made of: layout, permissions, forms that lose nothing, error pages, and the contracts features fill. */
@ApplicationModule(displayName = "Web", allowedDependencies = { "domain :: *", "platform :: *" })
@NullMarked
package be.vlavirgem.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
