/** Passwords after NIST SP 800-63B: which are good, changing one's own, and a new one by a link for who forgot it. */
@NullMarked
package be.vlavirgem.portal.password;

import org.jspecify.annotations.NullMarked;
