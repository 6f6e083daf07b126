/** The organisations in the back office: the list of all of them, and what is known of each. Flat: read models. */
@NullMarked
package be.vlavirgem.portal.organisations;

import org.jspecify.annotations.NullMarked;
