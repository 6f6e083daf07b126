/**
 * Versioned content: questionnaires, and whatever else is kept as texts that are drafted, compared with what is published,
 * translated, and published now or on a day. What a kind of content consists of, its module says in a {@code ContentKind}.
 */
@NamedInterface("content")
@NullMarked
package be.vlavirgem.platform.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
