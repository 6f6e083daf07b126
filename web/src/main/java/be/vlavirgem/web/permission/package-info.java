/** Who may call what: {@code @Requires} on every handler, checked before binding, in the order sign in, 404, 403, 409, 400. */
@NamedInterface("permission")
@NullMarked
package be.vlavirgem.web.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
