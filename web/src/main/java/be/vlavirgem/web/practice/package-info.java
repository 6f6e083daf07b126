/** Organisations to practise in: what modules invent for them, and a form that was made before the last time they were put back. */
@NamedInterface("practice")
@NullMarked
package be.vlavirgem.web.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
