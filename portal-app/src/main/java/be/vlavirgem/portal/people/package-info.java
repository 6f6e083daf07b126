/**
 * People and what they may: invitations, the colleagues of an organisation, and the back office that helps everybody. Flat;
 * the rule that an organisation keeps an administrator stands in the database.
 */
@NullMarked
package be.vlavirgem.portal.people;

import org.jspecify.annotations.NullMarked;
