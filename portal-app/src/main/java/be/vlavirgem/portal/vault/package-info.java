/** The operator's master key: from the settings, or for a demo from a file; without one the portal does not start. */
@NullMarked
package be.vlavirgem.portal.vault;

import org.jspecify.annotations.NullMarked;
