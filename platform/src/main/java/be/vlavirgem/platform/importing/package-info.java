/**
 * Imports: a file is uploaded, its columns are matched, each row is shown as new, changed, unchanged or refused at its cell;
 * then it is applied by a job, reported, and can be reverted as a whole.
 */
@NamedInterface("importing")
@NullMarked
package be.vlavirgem.platform.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
