/** All in the catalogue that waits for V-ICT-OR, in one number on its dashboard. Leans on no feature. */
@NullMarked
package be.vlavirgem.catalog.waiting;

import org.jspecify.annotations.NullMarked;
