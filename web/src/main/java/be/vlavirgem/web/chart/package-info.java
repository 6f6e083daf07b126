/**
 * Charts drawn on the server as SVG, each with its table. Immutable view models compute the geometry; the fragments of
 * {@code web/fragments/chart} only place it. Positions along a scale are percentages, so that a chart grows with its
 * place on the page while its words keep their size.
 */
@NamedInterface("chart")
@NullMarked
package be.vlavirgem.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
