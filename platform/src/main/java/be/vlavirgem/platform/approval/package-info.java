/**
 * Approval of a thing by a colleague, or by a mail address without an account: asked, decided once, kept with a fingerprint
 * of what was approved. Built upon a share; it blocks nothing.
 */
@NamedInterface("approval")
@NullMarked
package be.vlavirgem.platform.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
