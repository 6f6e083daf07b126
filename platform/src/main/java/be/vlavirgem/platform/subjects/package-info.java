/** What people talk about and work on: each feature says by one contract who reads its things, what they are called and where they are. */
@NamedInterface("subjects")
@NullMarked
package be.vlavirgem.platform.subjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
