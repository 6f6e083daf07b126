/** What the tests of all modules share, beginning with a real PostgreSQL. */
@NullMarked
package be.vlavirgem.testsupport;

import org.jspecify.annotations.NullMarked;
