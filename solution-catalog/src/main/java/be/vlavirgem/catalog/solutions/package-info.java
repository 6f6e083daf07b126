/**
 * What suppliers describe: a solution from its first ten fields to its publication, looked at once by V-ICT-OR, confirmed
 * every year, and read by everybody.
 */
@NullMarked
package be.vlavirgem.catalog.solutions;

import org.jspecify.annotations.NullMarked;
