/**
 * Reports on paper: one page of markup, made for print, becomes a tagged PDF (PDF/UA-1) or a Word document. The markup is
 * rendered by whoever shows it; here it is only printed.
 */
@NamedInterface("report")
@NullMarked
package be.vlavirgem.platform.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
