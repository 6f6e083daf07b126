/** Signing in and out: passwords, throttling, sessions, and the way back to what one was doing. */
@NullMarked
package be.vlavirgem.portal.signin;

import org.jspecify.annotations.NullMarked;
