/** The faces of jobs: how far one is, asking it to stop, and a list of what one started. */
@NamedInterface("jobs")
@NullMarked
package be.vlavirgem.web.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
