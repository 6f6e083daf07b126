/** The faces of imports: upload a file, match its columns, look at each row, apply it, read the report, revert it. */
@NamedInterface("importing")
@NullMarked
package be.vlavirgem.web.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
