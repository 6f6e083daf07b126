/** The faces of comments: what is said about a thing, on a page of its own or beside the thing, for any feature. */
@NamedInterface("comments")
@NullMarked
package be.vlavirgem.web.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
