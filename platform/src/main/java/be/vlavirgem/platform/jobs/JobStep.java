package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;

/** One transaction of a job: on what, once per job, and as which organisation. */
public record JobStep(UUID subject, OrganisationId organisation) {

    /** The step that works on and as this organisation. */
    public static JobStep of(OrganisationId organisation) {
        return new JobStep(organisation.value(), organisation);
    }
}
