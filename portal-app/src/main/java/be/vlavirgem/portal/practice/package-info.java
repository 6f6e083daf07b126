/** Municipalities to practise in, with invented data that can be put back: made, put back and ended by V-ICT-OR. */
@NullMarked
package be.vlavirgem.portal.practice;

import org.jspecify.annotations.NullMarked;
