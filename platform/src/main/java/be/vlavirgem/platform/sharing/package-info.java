/**
 * Who may see what until when: one table for everything an organisation lets another organisation, a person of its own or
 * the holder of a link see. The share decides, at each use; docs/decisions/012 says how it reads what is another's.
 */
@NamedInterface("sharing")
@NullMarked
package be.vlavirgem.platform.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
