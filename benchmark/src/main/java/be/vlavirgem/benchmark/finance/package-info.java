/**
 * What authorities planned and accounted for, as files of open data tell it: per year, kind, block and policy domain. V-ICT-OR
 * brings them; everybody reads them.
 */
@NullMarked
package be.vlavirgem.benchmark.finance;

import org.jspecify.annotations.NullMarked;
