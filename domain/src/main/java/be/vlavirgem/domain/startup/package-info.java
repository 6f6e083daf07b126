/** What modules do before the application takes requests, such as importing content into an empty database. */
@NamedInterface("startup")
@NullMarked
package be.vlavirgem.domain.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
