package be.vlavirgem.platform.tokens;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.util.Set;

/** A program with a valid key: for whom it reads, and who made the key; it never may more than that person. */
public record ApiCaller(ApiTokenId token, OrganisationId organisation, PersonId maker, Set<ApiScope> scopes) {}
