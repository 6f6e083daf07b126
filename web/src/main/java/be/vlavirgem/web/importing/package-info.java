/** The back office of imports: upload a file, match its columns, look at each row, apply it, read the report, revert it. */
@NullMarked
package be.vlavirgem.web.importing;

import org.jspecify.annotations.NullMarked;
