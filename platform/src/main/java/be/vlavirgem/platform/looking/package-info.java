/** Looking along: somebody of V-ICT-OR sees the portal as a person does, who approved it, for half an hour; docs/platform/looking-along.md. */
@NamedInterface("looking")
@NullMarked
package be.vlavirgem.platform.looking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
