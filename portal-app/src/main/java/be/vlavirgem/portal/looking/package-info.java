/** Looking along: asked in the back office, answered on the own profile. Flat; the rules stand in {@code platform.looking}, the walls in {@code web.permission}. */
@NullMarked
package be.vlavirgem.portal.looking;

import org.jspecify.annotations.NullMarked;
