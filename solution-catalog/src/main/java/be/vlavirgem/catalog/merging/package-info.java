/** How two things of the catalogue become one: what each has is counted, moved and counted again. Leans on no feature. */
@NullMarked
package be.vlavirgem.catalog.merging;

import org.jspecify.annotations.NullMarked;
