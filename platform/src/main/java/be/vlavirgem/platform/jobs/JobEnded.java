package be.vlavirgem.platform.jobs;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;

/** Published in the transaction that ends a job that {@linkplain Job#isToldOf is told of}, so that whoever started it can be told; ids only. */
public record JobEnded(JobId job, String type, JobState state, PersonId starter, OrganisationId organisation) {}
