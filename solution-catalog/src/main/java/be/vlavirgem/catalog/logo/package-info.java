/** The logo of a product: drawn anew from what its supplier sent. */
@NullMarked
package be.vlavirgem.catalog.logo;

import org.jspecify.annotations.NullMarked;
