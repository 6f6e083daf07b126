/** Delegation: an authority lets a body work for it and sees what its people do; the body names them; they work for all of them on one page. */
@NullMarked
package be.vlavirgem.portal.delegation;

import org.jspecify.annotations.NullMarked;
