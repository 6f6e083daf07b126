/** Error pages in plain words, each with a reference number that stands in the log. */
@NullMarked
package be.vlavirgem.web.error;

import org.jspecify.annotations.NullMarked;
