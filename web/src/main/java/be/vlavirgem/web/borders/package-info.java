/**
 * Real borders of municipalities, which an operator of V-ICT-OR uploads: checked, simplified and stored as SVG paths,
 * so that every map can be drawn on tiles or on borders.
 */
@NamedInterface("borders")
@NullMarked
package be.vlavirgem.web.borders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
