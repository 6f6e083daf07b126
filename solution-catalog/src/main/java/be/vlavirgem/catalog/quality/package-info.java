/** What lacks in the catalogue, for V-ICT-OR: read from what everybody may read, never from drafts. Flat: views, lists and a page. */
@NullMarked
package be.vlavirgem.catalog.quality;

import org.jspecify.annotations.NullMarked;
