package be.vlavirgem.domain.identity;

import java.util.UUID;

/** Gives new identifiers; an argument like the clock, so that tests decide. */
@FunctionalInterface
public interface IdSource {

    UUID next();
}
