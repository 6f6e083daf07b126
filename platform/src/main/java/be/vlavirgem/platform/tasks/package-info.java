/**
 * Tasks: what a colleague is asked to do, about a thing or about nothing in particular, by a day or not; who is asked is told
 * and reminded. Who can work on a thing decides its feature ({@link be.vlavirgem.platform.subjects.SubjectKind}).
 */
@NamedInterface("tasks")
@NullMarked
package be.vlavirgem.platform.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
