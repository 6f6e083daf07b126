/** The reference components as content: the needs of a local authority by layer and domain, none of them a product. */
@NullMarked
package be.vlavirgem.catalog.components;

import org.jspecify.annotations.NullMarked;
