/** Shared tools without a face: the audit trail and the usage counts. Stands on domain only. */
@NullMarked
package be.vlavirgem.platform;

import org.jspecify.annotations.NullMarked;
