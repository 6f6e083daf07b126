/** Usage counts: how many distinct people did how much, per day, module and organisation; no click trail. */
@NamedInterface("usage")
@NullMarked
package be.vlavirgem.platform.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
