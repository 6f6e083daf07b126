/** The audit trail: append-only, monthly partitions, person ids never names. */
@NullMarked
package be.vlavirgem.platform.audit;

import org.jspecify.annotations.NullMarked;
