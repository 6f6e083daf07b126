/** People, their memberships with roles, and what a role permits. */
@NullMarked
package be.vlavirgem.domain.people;

import org.jspecify.annotations.NullMarked;
