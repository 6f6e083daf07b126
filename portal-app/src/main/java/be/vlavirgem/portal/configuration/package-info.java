/** Configuration of the one application: clock, transactions, languages, what happens before the first request. */
@NullMarked
package be.vlavirgem.portal.configuration;

import org.jspecify.annotations.NullMarked;
