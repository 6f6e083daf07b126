package be.vlavirgem.platform.tasks;

import be.vlavirgem.domain.organisation.OrganisationId;

/** The tasks of an organisation are not what they were; published in the transaction that changed them. */
public record TasksChanged(OrganisationId organisation) {}
