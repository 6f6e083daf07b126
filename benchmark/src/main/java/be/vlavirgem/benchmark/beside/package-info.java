/** One authority beside another that shows its figures by name, or beside the model municipality; and the list of who does. */
@NullMarked
package be.vlavirgem.benchmark.beside;

import org.jspecify.annotations.NullMarked;
