/** Where suppliers and solutions stand in public addresses: each was given once, and an old one leads to what it became. Flat. */
@NullMarked
package be.vlavirgem.catalog.addresses;

import org.jspecify.annotations.NullMarked;
