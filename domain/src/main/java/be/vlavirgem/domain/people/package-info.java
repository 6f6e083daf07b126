/** People, their memberships with roles, and what a role permits. */
@NamedInterface("people")
@NullMarked
package be.vlavirgem.domain.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
