/** The code lists of the catalogue as content: what a supplier chooses from, each choice with its explanation. */
@NullMarked
package be.vlavirgem.catalog.codes;

import org.jspecify.annotations.NullMarked;
