/** Who there is and what they may: organisations, people, roles and the tenant scope. Knows no other module and no web. */
@NullMarked
package be.vlavirgem.domain;

import org.jspecify.annotations.NullMarked;
