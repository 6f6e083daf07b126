/** Who may call what: {@code @Requires} on every handler, checked before binding, in the order sign in, 404, 403, 409, 400. */
@NullMarked
package be.vlavirgem.web.permission;

import org.jspecify.annotations.NullMarked;
