/** The VlaVirGem portal: one application, one package per module beneath this one. */
@NullMarked
package be.vlavirgem;

import org.jspecify.annotations.NullMarked;
