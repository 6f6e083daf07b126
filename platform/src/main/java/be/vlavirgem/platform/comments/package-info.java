/**
 * Comments: what colleagues say to each other about a thing, with who is meant, who is told, and what each has read. Who may
 * read or write decides the feature whose thing it is ({@link be.vlavirgem.platform.subjects.SubjectKind}).
 */
@NamedInterface("comments")
@NullMarked
package be.vlavirgem.platform.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
