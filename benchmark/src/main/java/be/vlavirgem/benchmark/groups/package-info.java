/**
 * The groups an authority compares itself with: those everybody is in, and those it has to itself, which are its nearest, its
 * neighbours and the ones it chose. What own groups may show is decided by functions of the database (rule G of decision 014).
 */
@NullMarked
package be.vlavirgem.benchmark.groups;

import org.jspecify.annotations.NullMarked;
