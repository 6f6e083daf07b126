/** The public pages: what VlaVirGem is, and where its data come from. */
@NullMarked
package be.vlavirgem.portal.pages;

import org.jspecify.annotations.NullMarked;
