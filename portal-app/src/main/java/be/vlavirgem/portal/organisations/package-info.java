/**
 * The organisations in the back office: the list of all of them, what is known of each, correcting and ending one, and authorities
 * that merge. Flat: read models, and a merger with its rules.
 */
@NullMarked
package be.vlavirgem.portal.organisations;

import org.jspecify.annotations.NullMarked;
