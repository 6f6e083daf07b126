/** The tenant scope: which organisations' rows a transaction may read, and the one it writes. Row-level security keeps to it. */
@NamedInterface("tenancy")
@NullMarked
package be.vlavirgem.domain.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
