/** What everybody may take along and use again: on which terms, and as one catalogue that data portals read (DCAT-AP). */
@NamedInterface("opendata")
@NullMarked
package be.vlavirgem.web.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
