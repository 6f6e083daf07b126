/**
 * Documents: files somebody attaches to a thing of their organisation, judged by their content, kept in versions in the
 * database or a folder, sealed by the vault when the owner says so. Who may read or add decides the feature they hang on.
 */
@NamedInterface("documents")
@NullMarked
package be.vlavirgem.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
