/** The own account: preferences, organisations, sessions, and what one did oneself. */
@NullMarked
package be.vlavirgem.portal.profile;

import org.jspecify.annotations.NullMarked;
