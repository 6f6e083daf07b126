/** What stands around every page: the shell with its menu, and the assets at addresses that change with their content. */
@NullMarked
package be.vlavirgem.web.layout;

import org.jspecify.annotations.NullMarked;
