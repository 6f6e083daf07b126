package be.vlavirgem.platform.importing;

import be.vlavirgem.domain.organisation.OrganisationId;

/** Which thing a row is about: of which organisation, and which one of that organisation, such as a year. */
public record ImportKey(OrganisationId organisation, String part) {}
