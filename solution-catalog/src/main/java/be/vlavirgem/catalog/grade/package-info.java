/**
 * The security grade of a solution: one pure function from what its sheet says to a letter with its parts, and the page that
 * explains it. Deep in rules, without a database; pages of other features show it.
 */
@NullMarked
package be.vlavirgem.catalog.grade;

import org.jspecify.annotations.NullMarked;
