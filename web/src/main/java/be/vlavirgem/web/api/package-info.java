/** The JSON API: keys and their page, who comes in, how often, and how it says no. Features bring their own handlers. */
@NamedInterface("api")
@NullMarked
package be.vlavirgem.web.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
