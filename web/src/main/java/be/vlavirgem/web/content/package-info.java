/**
 * The desk of content: every kind that is a list of entries is drafted, changed entry by entry, compared, translated, published
 * and taken along here, by the one bean that declares it ({@code EntryKind}).
 */
@NullMarked
package be.vlavirgem.web.content;

import org.jspecify.annotations.NullMarked;
