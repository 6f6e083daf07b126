/** The audit trail to look at: that of the own organisation, and for V-ICT-OR who did what anywhere, never what it was about. Flat. */
@NullMarked
package be.vlavirgem.portal.audit;

import org.jspecify.annotations.NullMarked;
