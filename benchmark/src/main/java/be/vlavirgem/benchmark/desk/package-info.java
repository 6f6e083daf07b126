/** How the benchmark stands, for who keeps it going: what was given, what is hidden and why, and a stand at once. */
@NullMarked
package be.vlavirgem.benchmark.desk;

import org.jspecify.annotations.NullMarked;
