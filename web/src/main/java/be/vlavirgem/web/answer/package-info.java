/** The contract by which other parts of the portal suggest answers to the maturity measurement. */
@NamedInterface("answer")
@NullMarked
package be.vlavirgem.web.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
