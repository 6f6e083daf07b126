/**
 * Jobs: work that takes longer than a page, planned in steps of one transaction each, goes on when its starter leaves or
 * its node dies, and says how far it is. Run by db-scheduler.
 */
@NamedInterface("jobs")
@NullMarked
package be.vlavirgem.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
