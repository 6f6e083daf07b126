/** Organisations: local authorities with their legal persons, and everyone else with an account. Flat: read models. */
@NamedInterface("organisation")
@NullMarked
package be.vlavirgem.domain.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
