/** The face that documents have on every page: their ids in addresses, and how one is sent to a browser. */
@NamedInterface("documents")
@NullMarked
package be.vlavirgem.web.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
