/**
 * Lists of which the order, filters, columns and page stand in their address, so that they work without script and can be
 * shared: the face of {@code platform.list}.
 */
@NamedInterface("list")
@NullMarked
package be.vlavirgem.web.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
