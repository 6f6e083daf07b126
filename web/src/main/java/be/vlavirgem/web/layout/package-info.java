/** What stands around every page: the shell with its menu, and the assets at addresses that change with their content. */
@NamedInterface("layout")
@NullMarked
package be.vlavirgem.web.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
