/** The faces of tasks: one's own, those of the organisation, making and ending them, and a tile on the dashboard. */
@NamedInterface("tasks")
@NullMarked
package be.vlavirgem.web.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
