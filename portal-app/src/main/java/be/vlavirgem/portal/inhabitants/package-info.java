/** The yearly file of inhabitants, which V-ICT-OR brings in the back office. */
@NullMarked
package be.vlavirgem.portal.inhabitants;

import org.jspecify.annotations.NullMarked;
