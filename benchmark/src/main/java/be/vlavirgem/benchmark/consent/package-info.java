/**
 * Who may see the figures of an authority with its name beside them: what its administrator said by theme, what follows from it, and
 * what is shared with a government. To whom a figure is shown is decided by the views benchmark_consented and benchmark_named.
 */
@NullMarked
package be.vlavirgem.benchmark.consent;

import org.jspecify.annotations.NullMarked;
