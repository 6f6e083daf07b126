/** Organisations: local authorities with their legal persons, and everyone else with an account. Flat: read models and a seed. */
@NullMarked
package be.vlavirgem.domain.organisation;

import org.jspecify.annotations.NullMarked;
