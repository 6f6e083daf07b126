/** The audit trail: append-only, monthly partitions, person ids never names. */
@NamedInterface("audit")
@NullMarked
package be.vlavirgem.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
