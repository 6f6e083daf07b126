package be.vlavirgem.web.jobs;

import java.util.Optional;
import java.util.UUID;

/** Says where the result of jobs of one type stands; a bean of the module whose jobs they are. */
public interface JobResult {

    /** The type of {@link be.vlavirgem.platform.jobs.Job}. */
    String type();

    /** True when that page is there before the job ends: then the way to it is shown meanwhile too. */
    default boolean isThereBefore() {
        return false;
    }

    /** The path of the page about the subject of such a job; nothing when that is gone, or of another organisation. */
    Optional<String> path(UUID subject);
}
