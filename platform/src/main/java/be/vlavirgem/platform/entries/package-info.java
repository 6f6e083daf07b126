/**
 * Content that is a list of entries with declared fields, such as code lists and reference components: from one declaration
 * come the reader of its file, its writer, what is compared and translated, and the form of the desk.
 */
@NamedInterface("entries")
@NullMarked
package be.vlavirgem.platform.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
