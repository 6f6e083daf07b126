package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.PersonId;

/** Sessions of this person were ended, by themself or by who helps them. */
public record SignedOut(PersonId person) {}
