/** Tables in files, as people make them: CSV in any usual dress and XLSX, judged by their content and read within bounds. */
@NamedInterface("tabular")
@NullMarked
package be.vlavirgem.platform.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
