/** Approval on the screen: asking for it, the page of whoever decides, and what was decided beside the thing itself. */
@NamedInterface("approval")
@NullMarked
package be.vlavirgem.web.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
