/**
 * Documents to download: a print template (layout and charts in {@code templates/web/report}) shows the same view model as
 * the page, and is printed as PDF or written for Word.
 */
@NamedInterface("report")
@NullMarked
package be.vlavirgem.web.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
