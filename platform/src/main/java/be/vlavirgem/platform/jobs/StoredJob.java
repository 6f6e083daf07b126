package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.util.UUID;

/** A job as its row tells it to the node that runs it. */
record StoredJob(JobId id, String type, String payload, UUID subject, OrganisationId organisation, PersonId person,
        JobState state, boolean planned, boolean cancelAsked) {}
