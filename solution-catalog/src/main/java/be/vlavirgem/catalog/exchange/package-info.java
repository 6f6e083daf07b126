/** Sheets in files and back: a workbook with all sheets of a supplier, and publiccode.yml. Reads only; what becomes of it is for the solutions. */
@NullMarked
package be.vlavirgem.catalog.exchange;

import org.jspecify.annotations.NullMarked;
