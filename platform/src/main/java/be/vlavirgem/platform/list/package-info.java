/**
 * Lists: what a module tells of a list (rows, columns, filters), the statements made of it, the views people keep of
 * it, and its files. Its face is {@code web.list}.
 */
@NamedInterface("list")
@NullMarked
package be.vlavirgem.platform.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
